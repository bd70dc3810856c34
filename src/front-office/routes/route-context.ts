import type { Request } from 'express'
import type { FrontOffice } from '../dependencies.ts'
import type { PreviewView } from '../theme/view-data.ts'
import type { Around } from '../presenters/page-views.presenter.ts'
import type { SiteContext } from '../queries/site-context.ts'
import type { Stylesheets } from './stylesheets.ts'

/** What stands around every page of one request. */
export interface AroundPage {
  readonly preview: PreviewView | undefined
  /** The script of the search page. */
  readonly suggestionsScript: string
  of(context: SiteContext): Promise<Around>
}

/** What a route works with. */
export interface RouteContext {
  readonly office: FrontOffice
  readonly request: Request
  readonly context: SiteContext
  /** The path after the language's prefix. */
  readonly rest: string
  readonly around: AroundPage
}

export const aroundPage = (stylesheets: Stylesheets, preview?: PreviewView): AroundPage => ({
  preview,
  suggestionsScript: stylesheets.suggestionsScript,
  of: async ({ reader }) => ({
    ...stylesheets.of(await reader.design()),
    preview,
  }),
})
