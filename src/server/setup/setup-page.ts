import { createHash } from 'node:crypto'
import type { Language } from '#server/edge/error-words.ts'
import { SETUP_WORDS, type SetupWords } from './setup-words.ts'

export type FieldName = 'name' | 'email' | 'password'

export interface SetupForm {
  readonly token: string
  readonly name: string
  readonly email: string
  /** What is wrong, by field; shown beside it. */
  readonly errors: Partial<Record<FieldName, string>>
  /** What is wrong with the whole. */
  readonly problem?: string
}

const STYLE = `
:root{color-scheme:light dark}
body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:30rem;margin:10vh auto;padding:0 1.5rem;color:CanvasText;background:Canvas}
label{display:block;font-weight:600;margin-top:1.25rem}
input{font:inherit;width:100%;box-sizing:border-box;padding:.6rem .7rem;margin-top:.25rem;border:1px solid GrayText;border-radius:.375rem;color:inherit;background:Field}
input[aria-invalid=true]{border:2px solid light-dark(#b3261e,#ff8a80)}
.error{color:light-dark(#b3261e,#ff8a80);margin:.25rem 0 0}
.hint{margin:.25rem 0 0}
button{font:inherit;font-weight:600;margin-top:1.75rem;padding:.7rem 1.2rem;border:0;border-radius:.375rem;color:#fff;background:#1d4ed8;cursor:pointer}
:focus-visible{outline:3px solid light-dark(#1d4ed8,#93b4ff);outline-offset:2px}
`

/** Policy of this page: its one style, its own form, nothing else. */
export const SETUP_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The form that creates the first administrator. */
export function setupFormPage(form: SetupForm, language: Language): string {
  const words = SETUP_WORDS[language]
  const hasErrors = form.problem !== undefined || Object.keys(form.errors).length > 0
  return page(
    words,
    language,
    `<h1>${words.title}</h1>
<p>${words.intro}</p>
${hasErrors ? `<p class="error" role="alert"><strong>${words.errorTitle}.</strong> ${escape(form.problem ?? '')}</p>` : ''}
<form method="post" action="/setup" novalidate>
<input type="hidden" name="token" value="${escape(form.token)}">
${field(words, form, { name: 'name', type: 'text', autocomplete: 'name' })}
${field(words, form, { name: 'email', type: 'email', autocomplete: 'username' })}
${field(words, form, { name: 'password', type: 'password', autocomplete: 'new-password' })}
<button>${words.submit}</button>
</form>`,
  )
}

/** A page that only says something: no token, used up, set up already. */
export function setupNoticePage(
  notice: 'noToken' | 'refused' | 'done',
  language: Language,
): string {
  const words = SETUP_WORDS[language]
  const link = notice === 'done' ? `<p><a href="/admin">${words.toBackOffice}</a></p>` : ''
  return page(words, language, `<h1>${words.title}</h1>\n<p>${words[notice]}</p>\n${link}`)
}

function field(
  words: SetupWords,
  form: SetupForm,
  { name, type, autocomplete }: { name: FieldName; type: string; autocomplete: string },
): string {
  const error = form.errors[name]
  const hint =
    name === 'password' ? `<p class="hint" id="password-hint">${words.passwordHint}</p>` : ''
  const described = [error && `${name}-error`, hint && 'password-hint'].filter(Boolean).join(' ')
  const value = name === 'password' ? '' : ` value="${escape(form[name])}"`
  return `<label for="${name}">${words[name]}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required${value}${
    described ? ` aria-describedby="${described}"` : ''
  }${error ? ' aria-invalid="true"' : ''}>
${hint}${error ? `<p class="error" id="${name}-error">${escape(error)}</p>` : ''}`
}

function page(words: SetupWords, language: Language, content: string): string {
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
${content}
</main>
</body>
</html>
`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
