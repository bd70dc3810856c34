import type { Language } from '#server/edge/error-words.ts'
import { beginnings, ownTimeZone, timeZones, type Beginning } from './setup-order.ts'
import { setupPage } from './setup-page.ts'
import { setupPictures } from './setup-pictures.ts'
import { SETUP_WORDS, type FieldName, type SetupWords } from './setup-words.ts'

export interface SetupForm {
  readonly token: string
  /** Whether it asks for the site too: not where somebody has written already. */
  readonly asksForSite: boolean
  /** What was sent, but the password. */
  readonly given: Partial<Readonly<Record<FieldName, string>>>
  /** What is wrong, by field; shown beside it. */
  readonly errors: Partial<Record<FieldName, string>>
  /** What is wrong with the whole. */
  readonly problem?: string
}

/** The form that creates the first administrator, and makes the site. */
export function setupFormPage(form: SetupForm, language: Language): string {
  const words = SETUP_WORDS[language]
  const hasErrors = form.problem !== undefined || Object.keys(form.errors).length > 0
  const problem = `<p class="problem" role="alert"><strong>${words.errorTitle}.</strong> ${escape(form.problem ?? '')}</p>`
  return setupPage(
    words,
    language,
    `<p class="intro">${words.intro}</p>
${hasErrors ? problem : ''}
<form method="post" action="/setup" novalidate>
<input type="hidden" name="token" value="${escape(form.token)}">
${form.asksForSite ? siteFields(words, form, language) : ''}
<fieldset>
<legend>${words.account}</legend>
<p class="hint">${words.accountHint}</p>
<div class="pair">
${input(words, form, { name: 'name', type: 'text', autocomplete: 'name' })}
${input(words, form, { name: 'email', type: 'email', autocomplete: 'username' })}
</div>
${input(words, form, { name: 'password', type: 'password', autocomplete: 'new-password', hint: words.passwordHint })}
</fieldset>
<button>${words.submit}</button>
${form.asksForSite ? `<p class="hint">${words.submitHint}</p>` : ''}
</form>`,
  )
}

function siteFields(words: SetupWords, form: SetupForm, language: Language): string {
  const chosen = form.given.starter ?? 'magazine'
  return `<fieldset>
<legend>${words.site}</legend>
${input(words, form, { name: 'siteTitle', type: 'text', autocomplete: 'organization', hint: words.siteTitleHint })}
<div class="pair">
${select(words, form, { name: 'siteLanguage', options: languageOptions(form.given.siteLanguage ?? language) })}
${select(words, form, { name: 'timeZone', options: zoneOptions(form.given.timeZone ?? ownTimeZone()), hint: words.timeZoneHint })}
</div>
</fieldset>
<fieldset${form.errors.starter === undefined ? '' : ' aria-describedby="starter-error"'}>
<legend>${words.starter}</legend>
<p class="hint">${words.starterHint}</p>
${errorOf(form, 'starter')}
<div class="cards">
${beginnings.map((name) => card(words, name, chosen === name)).join('\n')}
</div>
</fieldset>`
}

const card = ({ starters }: SetupWords, name: Beginning, isChosen: boolean): string =>
  `<label class="card">${setupPictures[name]}<input type="radio" name="starter" value="${name}"${
    isChosen ? ' checked' : ''
  } required><span class="name">${starters[name].name}</span><span class="text">${starters[name].text}</span></label>`

interface Field {
  readonly name: FieldName
  readonly hint?: string
}

function input(
  words: SetupWords,
  form: SetupForm,
  field: Field & { type: string; autocomplete: string },
): string {
  const { name, type, autocomplete } = field
  const value = name === 'password' ? '' : ` value="${escape(form.given[name] ?? '')}"`
  return around(
    words,
    form,
    field,
    `<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required${value}${described(form, field)}>`,
  )
}

function select(words: SetupWords, form: SetupForm, field: Field & { options: string }): string {
  const { name, options } = field
  const control = `<select id="${name}" name="${name}" required${described(form, field)}>${options}</select>`
  return around(words, form, field, control)
}

function around(words: SetupWords, form: SetupForm, { name, hint }: Field, control: string) {
  return `<div class="field"><label for="${name}">${words[name]}</label>
${control}
${hint === undefined ? '' : `<p class="hint" id="${name}-hint">${hint}</p>`}${errorOf(form, name)}</div>`
}

function described(form: SetupForm, { name, hint }: Field): string {
  const isWrong = form.errors[name] !== undefined
  const ids = [isWrong && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ')
  return `${ids && ` aria-describedby="${ids}"`}${isWrong ? ' aria-invalid="true"' : ''}`
}

function errorOf({ errors }: SetupForm, name: FieldName): string {
  const error = errors[name]
  return error === undefined ? '' : `<p class="error" id="${name}-error">${escape(error)}</p>`
}

const option = (value: string, label: string, chosen: string): string =>
  `<option value="${value}"${value === chosen ? ' selected' : ''}>${label}</option>`

const languageOptions = (chosen: string): string =>
  option('en', 'English', chosen) + option('fr', 'Français', chosen)

/** By continent, as people look for theirs. */
function zoneOptions(chosen: string): string {
  const groups = new Map<string, string[]>()
  for (const zone of timeZones) {
    const [area = zone, ...place] = zone.split('/')
    const label = place.join(', ').replaceAll('_', ' ')
    const group = place.length === 0 ? '' : area
    groups.set(group, [...(groups.get(group) ?? []), option(zone, label || zone, chosen)])
  }
  return [...groups]
    .map(([area, options]) =>
      area === '' ? options.join('') : `<optgroup label="${area}">${options.join('')}</optgroup>`,
    )
    .join('')
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
