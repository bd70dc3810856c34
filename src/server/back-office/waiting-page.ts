import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { sendHtml } from '#server/edge/answers.ts'
import type { Language } from '#server/edge/error-words.ts'

export type WaitingState = 'building' | 'starting' | 'failed'

const WORDS: Record<Language, Record<WaitingState, string> & { title: string; reload: string }> = {
  en: {
    title: 'The back office is on its way',
    building: 'It is being built for this version of the site. This takes a few minutes, once.',
    starting: 'It is starting. A few seconds more.',
    failed: 'It could not be built. The log of the server says why. The site itself is up.',
    reload: 'This page reloads by itself.',
  },
  fr: {
    title: 'Le back-office arrive',
    building:
      'Il est en cours de préparation pour cette version du site : quelques minutes, une seule fois.',
    starting: 'Il démarre. Encore quelques secondes.',
    failed:
      'Sa préparation a échoué. Le journal du serveur dit pourquoi. Le site lui-même fonctionne.',
    reload: 'Cette page se recharge d’elle-même.',
  },
}
const RELOAD_SECONDS = 5
const STYLE =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem}'

/** No nonce is made for this page, which has no script. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What `/admin` answers until the back office is there: a 503 that asks again by itself. */
export function sendWaitingPage(
  res: ServerResponse,
  state: WaitingState,
  language: Language,
): void {
  const words = WORDS[language]
  res.setHeader('retry-after', RELOAD_SECONDS)
  res.setHeader('content-security-policy', POLICY)
  sendHtml(
    res,
    503,
    `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${String(RELOAD_SECONDS)}">
<title>${words.title}</title>
<style>${STYLE}</style>
<main role="status">
<h1>${words.title}</h1>
<p>${words[state]}</p>
<p>${words.reload}</p>
</main>
</html>
`,
  )
}
