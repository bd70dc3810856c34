import type { SourceDocument, SourceSeo } from '../intermediate-form.ts'
import type { Channel } from './channel.ts'
import { serializedValues } from './php-values.ts'
import type { MetaMap } from './read-meta.ts'
import { fillSeoVariables, withoutSiteName } from './seo-variables.ts'

/** Keys of one plugin's fields. */
interface SeoKeys {
  readonly title: string
  readonly description: string
  readonly canonical: string
  readonly imageId: string
  readonly image: string
  readonly isHidden: (meta: MetaMap) => boolean
}

/** Yoast keeps `1` for noindex, Rank Math a serialised list of robots' words. */
const PLUGINS: readonly SeoKeys[] = [
  {
    title: '_yoast_wpseo_title',
    description: '_yoast_wpseo_metadesc',
    canonical: '_yoast_wpseo_canonical',
    imageId: '_yoast_wpseo_opengraph-image-id',
    image: '_yoast_wpseo_opengraph-image',
    isHidden: (meta) => meta.value('_yoast_wpseo_meta-robots-noindex') === '1',
  },
  {
    title: 'rank_math_title',
    description: 'rank_math_description',
    canonical: 'rank_math_canonical_url',
    imageId: 'rank_math_facebook_image_id',
    image: 'rank_math_facebook_image',
    isHidden: (meta) => serializedValues(meta.value('rank_math_robots') ?? '').includes('noindex'),
  },
]

type Described = Omit<SourceDocument, 'seo'>

/** What Yoast or Rank Math know of an item; undefined when neither says anything. */
export function readSeo(
  meta: MetaMap,
  document: Described,
  channel: Channel,
): SourceSeo | undefined {
  const found = PLUGINS.map((keys) => read(keys, meta, document, channel))
  return found.find((seo) => Object.values(seo).some(Boolean))
}

function read(keys: SeoKeys, meta: MetaMap, document: Described, channel: Channel): SourceSeo {
  const filled = (template: string | undefined): string | undefined =>
    template === undefined ? undefined : fillSeoVariables(template, document, channel) || undefined
  const imageId = meta.value(keys.imageId)
  const url = meta.value(keys.image)
  return {
    title: filled(withoutSiteName(meta.value(keys.title))),
    description: filled(meta.value(keys.description)),
    canonical: meta.value(keys.canonical),
    noindex: keys.isHidden(meta),
    ...(imageId === undefined && url === undefined ? {} : { image: { sourceId: imageId, url } }),
  }
}

/** The category that the plugin calls the main one: it comes first, for addresses are made of it. */
export function mainCategory(meta: MetaMap, channel: Channel): string | undefined {
  const number =
    meta.value('_yoast_wpseo_primary_category') ?? meta.value('rank_math_primary_category')
  return number === undefined ? undefined : channel.terms.numbers().categoriesByNumber.get(number)
}
