/**
 * How long an answer may be kept, and by whom. `page`: asked again each time, answered 304 when the
 * same. `feed`: readers ask often and nobody minds five minutes. `personal`: this visitor's browser
 * may not keep it beyond the moment, nobody else may at all. `never`: errors and previews.
 */
export type Freshness = 'page' | 'feed' | 'brief' | 'immutable' | 'moved' | 'personal' | 'never'

const VALUES: Readonly<Record<Freshness, string>> = {
  page: 'public, max-age=0, must-revalidate',
  feed: 'public, max-age=300',
  // A word of somebody who types: theirs, and for as long as they look for it.
  brief: 'private, max-age=60',
  immutable: 'public, max-age=31536000, immutable',
  // Editors change their minds: a redirect without a limit would stay in browsers for ever.
  moved: 'public, max-age=300',
  personal: 'private, no-store',
  never: 'no-store',
}

/** The only place that decides on Cache-Control. */
export const cacheControl = (freshness: Freshness): string => VALUES[freshness]
