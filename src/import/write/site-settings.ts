import { saveSite } from '#content/globals/site/save-site.ts'
import type { Site } from '#content/payload-types.ts'
import { isSeedId } from '#content/seed/seed-id.ts'
import { normalisePath } from '#publishing/paths/normalise-path.ts'
import { patternFault } from '#publishing/paths/permalink.ts'
import type { SourceMenu } from '../intermediate-form.ts'
import type { Survey } from '../survey.ts'
import { oneLine } from './plain-text.ts'
import type { RunContext } from './run-context.ts'
import { said } from '../said.ts'

type Language = NonNullable<Site['languages']>[number]

/** The language that has no prefix: that of the export's head, if the site has several. */
export function firstLanguage({ site }: Pick<Survey, 'site'>): string {
  const short = site.language.split('-')[0] || 'en'
  const codes = site.languages.map(({ code }) => code)
  return codes.find((code) => code === site.language || code === short) ?? codes[0] ?? short
}

/** Title, tagline, languages, clock and addresses of the old site; before any document, for all of those depend on them. */
export async function takeSettings(
  context: Pick<RunContext, 'payload' | 'survey' | 'report'>,
): Promise<void> {
  const { payload, survey, report } = context
  const current = await payload.findGlobal({ slug: 'site', depth: 0 })
  const { timeZone } = survey
  const settings = {
    languages: languagesOf(survey, current),
    ...(timeZone === undefined ? {} : { timeZone }),
    permalinks: { ...current.permalinks, ...permalinksOf(survey) },
  }
  await saveSite(payload, settings, 'import')
  const pattern = survey.permalinks ?? current.permalinks?.posts
  const sentence = said(
    `Title, tagline, language, time zone and addresses are the old site’s (posts at ${pattern ?? 'their own addresses'}).`,
    `Titre, slogan, langue, fuseau horaire et adresses sont ceux de l’ancien site (articles : ${pattern ?? 'à leurs propres adresses'}).`,
  )
  report.settings.push({ ...sentence, at: '/admin/globals/site' })
}

function languagesOf(survey: Survey, current: Site): Language[] {
  const first = firstLanguage(survey)
  const others = survey.site.languages.map(({ code }) => code).filter((code) => code !== first)
  const said = {
    title: oneLine(survey.site.title).slice(0, 500),
    tagline: oneLine(survey.site.tagline).slice(0, 500),
  }
  return [first, ...others].map((code, at) => ({
    ...(current.languages?.[at] ?? {}),
    ...said,
    code,
  }))
}

function permalinksOf({ permalinks, archives }: Survey): NonNullable<Site['permalinks']> {
  const { categoryBase, tagBase, authorBase } = archives
  const bases = Object.entries({ categoryBase, tagBase, authorBase }).filter(
    ([, base]) => base === normalisePath(base)?.slice(1),
  )
  const isUsable = permalinks !== undefined && patternFault(permalinks) === undefined
  return { ...Object.fromEntries(bases), ...(isUsable ? { posts: permalinks } : {}) }
}

/** Puts the main menu into the header, unless one is chosen already. */
export async function takeMainMenu({ payload, survey, ids, report }: RunContext): Promise<void> {
  const filled = survey.menus.filter((menu) => menu.items.length > 0)
  const menu = mainOf(filled, survey.headerMenu)
  if (menu === undefined) return
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  const [first, ...others] = site.languages ?? []
  if (first === undefined || isChosen(first.mainMenu)) return
  const mainMenu = ids.of('menu', menu.sourceId)
  await saveSite(payload, { languages: [{ ...first, mainMenu }, ...others] }, 'import')
  const sentence = said(
    `The menu “${oneLine(menu.name)}” stands in the header.`,
    `Le menu « ${oneLine(menu.name)} » est dans l’en-tête.`,
  )
  report.settings.push({ ...sentence, at: '/admin/globals/site' })
}

/** The starter's menu was nobody's choice. */
const isChosen = (menu: Language['mainMenu']): boolean =>
  Boolean(menu) && !(typeof menu === 'string' && isSeedId(menu))

/** Menus of blocks count where there are no others: a site keeps them unseen while its theme is a classic one. */
function mainOf(
  menus: readonly SourceMenu[],
  headerMenu: string | undefined,
): SourceMenu | undefined {
  const classic = menus.filter(({ isOfBlocks }) => isOfBlocks !== true)
  if (classic.length === 0 && headerMenu !== undefined) {
    const inHeader = menus.find(({ sourceId }) => sourceId === headerMenu)
    if (inHeader !== undefined) return inHeader
  }
  const candidates = classic.length === 0 ? menus : classic
  const named = candidates.find(({ name }) => MAIN.test(name))
  return named ?? candidates.toSorted((one, two) => two.items.length - one.items.length)[0]
}

const MAIN = /main|primary|header|top|princip|haupt|hoofd|glavn|главн|メイン|主/i
