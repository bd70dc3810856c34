import { gatherPage, type Gathered } from './document.query.ts'
import {
  guideAppearances,
  guideGroups,
  type GuideGroup,
  type GuideVariant,
} from './guide-samples.ts'
import { wordsLanguage } from '../theme/words/words.ts'
import type { SiteContext } from './site-context.ts'

export interface GuidePieces extends Gathered {
  readonly groups: readonly GuideGroup[]
  readonly appearances: readonly GuideVariant[]
  /** Whoever wrote the newest post. */
  readonly authors: readonly string[]
}

/** The samples of all blocks, with what they refer to of this site. */
export async function queryGuide(context: SiteContext): Promise<GuidePieces> {
  const language = wordsLanguage(context.language.code)
  const [groups, appearances] = [guideGroups(language), guideAppearances(language)]
  const [newest] = (await context.reader.posts({ language: context.filter }, { limit: 1 })).docs
  const authors = (newest?.authors ?? []).flatMap((author) =>
    typeof author === 'string' ? author : [],
  )
  const samples = groups.flatMap(({ samples }) => samples.flatMap(({ variants }) => variants))
  const gathered = await gatherPage(context, 'errors', {
    contents: [...samples, ...appearances].map(({ block }) => block),
    listed: [],
    authors,
    ...(newest && { place: { post: newest, except: [] } }),
  })
  return { ...gathered, groups, appearances, authors }
}
