import type { SourceMeta } from '../intermediate-form.ts'
import type { WxrElement } from './read-wxr.ts'

/** WordPress's own bookkeeping: caches and locks that mean nothing elsewhere, or are read into fields. */
const BOOKKEEPING =
  /^(_edit_(lock|last)|_oembed_.*|_menu_item_.*|_pingme|_encloseme|_publicize_.*|_wp_attached_file|_wp_attachment_metadata|_wp_attachment_image_alt|_thumbnail_id|_wp_page_template|_wp_trash_meta_.*|_attachment_original_parent_id)$/

/** A value longer than this is a builder's cache, not something a person reads. Characters. */
const LONGEST = 20_000

/** Post meta with look-up. A key may come more than once; `value` gives the first. */
export class MetaMap {
  readonly #entries: readonly SourceMeta[]

  constructor(item: WxrElement) {
    this.#entries = item
      .all('wp:postmeta')
      .map((meta) => ({ key: meta.value('wp:meta_key') ?? '', value: meta.raw('wp:meta_value') }))
  }

  value(key: string): string | undefined {
    return this.#entries.find((entry) => entry.key === key)?.value.trim() || undefined
  }

  /** What no field of ours takes: kept beside the document. */
  rest(): SourceMeta[] {
    return this.#others().map((entry) =>
      isTooLong(entry) ? { key: entry.key, value: entry.value.slice(0, LONGEST) } : entry,
    )
  }

  /** Keys of what is kept in part only. */
  cut(): string[] {
    return this.#others()
      .filter(isTooLong)
      .map(({ key }) => key)
  }

  #others(): SourceMeta[] {
    return this.#entries.filter((entry) => entry.key !== '' && !BOOKKEEPING.test(entry.key))
  }
}

/** Footnotes are words of the text, whatever their number. */
function isTooLong({ key, value }: SourceMeta): boolean {
  return value.length > LONGEST && key !== 'footnotes'
}

export function cutMetaOf(meta: MetaMap): { cutMeta?: readonly string[] } {
  const cutMeta = meta.cut()
  return cutMeta.length === 0 ? {} : { cutMeta }
}
