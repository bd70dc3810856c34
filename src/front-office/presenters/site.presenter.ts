import type { Material } from '../queries/gather.ts'
import { homePath, type SiteContext } from '../queries/site-context.ts'
import { knownTimeZone } from '../queries/zoned-date.ts'
import { searchPath } from '#publishing/paths/url-patterns.ts'
import type { SiteView } from '../theme/view-data.ts'
import { presentBlock } from './block.presenter.ts'
import { presentMedia } from './media.presenter.ts'
import { siteIcons } from './site-icons.ts'
import { presentMenu } from './menu.presenter.ts'
import type { PresentContext } from './present-context.ts'

/** What the presenters of one page share. */
export function createPresentContext(page: SiteContext, material: Material): PresentContext {
  const context: PresentContext = {
    ...{ page, material, mainMenu: undefined },
    site: presentSite(page, material),
    embedHosts: linesOf(page.site.allowed?.embedHosts),
    patterns: [],
    anchors: new Set(),
    presentBlock,
  }
  return { ...context, mainMenu: presentMenu(context, page.language.mainMenu) }
}

function presentSite({ site, language }: SiteContext, material: Material): SiteView {
  return {
    title: language.title,
    tagline: language.tagline,
    homeHref: homePath(language),
    searchHref: searchPath(undefined, language.prefix),
    logo: presentMedia({ material }, site.logo),
    logoDark: presentMedia({ material }, site.logoDark),
    icons: siteIcons(typeof site.icon === 'string' ? material.media.get(site.icon) : undefined),
    contact: site.contact ?? undefined,
    timeZone: knownTimeZone(site.timeZone),
  }
}

/** The entries of a field with one a line. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
