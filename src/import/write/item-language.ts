import { given } from './run-context.ts'
import type { RunContext } from './run-context.ts'
import { said } from '../said.ts'

interface Spoken {
  readonly language?: string | undefined
  readonly translationGroup?: string | undefined
}

/**
 * An item's language and translations, where the site has that language: another one would have no address. Else the
 * item takes the site's first one, and the report says so.
 *
 * @param name as the report calls the item
 */
export function languageOf(
  { languages, report }: Pick<RunContext, 'languages' | 'report'>,
  { language, translationGroup }: Spoken,
  name: string,
) {
  if (language === undefined || languages.length === 0) return {}
  if (!languages.includes(language)) {
    const sentence = said(
      `Its language “${language}” is none of this site (${languages.join(', ')}): it is taken for “${languages[0] ?? ''}”.`,
      `Sa langue « ${language} » n’est pas de ce site (${languages.join(', ')}) : elle est prise pour « ${languages[0] ?? ''} ».`,
    )
    report.warn({ code: 'language-unknown', ...sentence, item: name })
    return {}
  }
  return languages.length === 1 ? {} : { language, ...given('translationGroup', translationGroup) }
}
