import { createHash } from 'node:crypto'
import { themeAssets } from '#front-office/theme/theme-assets.ts'
import type { Language } from '#server/edge/error-words.ts'
import { setupStyle } from './setup-style.ts'
import { SETUP_WORDS, type SetupWords } from './setup-words.ts'

const STYLE = setupStyle(themeAssets().fonts.latin.grotesque)

/** Policy of this page: its one style, the theme's face, its own form, nothing else. */
export const SETUP_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A page that only says something: no token, used up, set up already. */
export function setupNoticePage(
  notice: 'noToken' | 'refused' | 'done',
  language: Language,
): string {
  const words = SETUP_WORDS[language]
  const link = notice === 'done' ? `<p><a href="/admin">${words.toBackOffice}</a></p>` : ''
  return setupPage(words, language, `<p class="intro">${words[notice]}</p>\n${link}`)
}

const MARK =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><path d="M3 4h9c0 9-2 17-9 24z" fill="currentColor"/><path d="M29 4h-9c0 9 2 17 9 24z" fill="currentColor"/><circle cx="16" cy="25" r="3" fill="#c8502d"/></svg>'

export function setupPage(words: SetupWords, language: Language, content: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="brand">${MARK}Coulisse</p>
<h1>${words.title}</h1>
${content}
</main>
</body>
</html>
`
}
