import type { Translation } from '../content-reader/read-translations.ts'
import {
  homesOf,
  type Alternate,
  type ListTranslations,
} from '../queries/list-translations.query.ts'
import { homePath } from '../queries/site-context.ts'
import type { LanguageView } from '../theme/view-data.ts'
import type { FrameFacts } from './frame.presenter.ts'
import { directionOf, languageName } from './language.ts'
import type { PresentContext } from './present-context.ts'

/** Every language of a document, this one included; empty when there is only this. A home's are all homes. */
export function alternatesOf(
  context: PresentContext,
  { translations, href }: { translations: readonly Translation[]; href: string },
): Alternate[] {
  const { page } = context
  const isHome = page.languages.length > 1 && href === homePath(page.language)
  return isHome ? homesOf(page) : withThis(context, href, addressesOf(context, translations))
}

/** The same for a list. What later pages hold differs from language to language: these lead to first ones. */
export function alternatesOfList(
  context: PresentContext,
  { translations, base, page }: { translations: ListTranslations; base: string; page: number },
): Pick<FrameFacts, 'alternates' | 'same'> {
  const others = addressesOf(context, translations.documents)
  const all = withThis(context, base, [...others, ...translations.addresses])
  return page === 1 ? { alternates: all } : { same: all }
}

function withThis({ page }: PresentContext, href: string, others: readonly Alternate[]) {
  const here = page.language.code
  const found = new Map<string, Alternate>()
  // One for each language of the site, whatever a group holds.
  for (const one of others) if (!found.has(one.language)) found.set(one.language, one)
  const known = page.languages.flatMap(({ code }) => {
    const other = code === here ? { language: here, href } : found.get(code)
    return other ? [other] : []
  })
  return known.length > 1 ? known : []
}

/** Of those that are public now. */
function addressesOf(
  { material, page }: PresentContext,
  translations: readonly Translation[],
): Alternate[] {
  const first = page.languages[0]?.code ?? page.language.code
  return translations.flatMap(({ key, language = first }) => {
    const homeOf = page.languages.find(({ home }) => `pages:${home ?? ''}` === key)
    const href = homeOf ? homePath(homeOf) : material.cards.get(key)?.href
    return href === undefined ? [] : [{ language, href }]
  })
}

/**
 * The site's languages as a visitor chooses among them: to this page, or to where the language begins.
 *
 * @returns nothing while the site has one language
 */
export function presentLanguages(
  { page }: PresentContext,
  { alternates, same = alternates }: Pick<FrameFacts, 'alternates' | 'same'>,
): LanguageView[] {
  if (page.languages.length < 2) return []
  return page.languages.map((language) => {
    const { code } = language
    const href = same?.find((one) => one.language === code)?.href
    return {
      ...{ code, name: languageName(code), direction: directionOf(code) },
      href: href ?? homePath(language),
      isCurrent: code === page.language.code,
      isTranslated: href !== undefined,
    }
  })
}
