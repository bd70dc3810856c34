import { isWrapperShortcode } from './shortcode-names.ts'
import type { ShortcodeTag } from './shortcode-grammar.ts'

/** Builders' boxes that show more settings than a title: the heading, then the lines below it. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  caption: ['caption'],
  wp_caption: ['caption'],
  vc_custom_heading: ['text'],
  vc_btn: ['title'],
  vc_button: ['title'],
  vc_button2: ['title'],
  vc_cta: ['h2', 'h4'],
  vc_cta_button: ['call_text', 'title'],
  vc_cta_button2: ['h2', 'h4', 'title'],
  vc_single_image: ['title'],
  vc_gallery: ['title'],
  vc_images_carousel: ['title'],
  vc_video: ['title'],
  vc_text_separator: ['title'],
  et_pb_heading: ['title'],
  et_pb_button: ['button_text'],
  et_pb_cta: ['title', 'button_text'],
  et_pb_slide: ['heading', 'button_text'],
  et_pb_team_member: ['name', 'position'],
  et_pb_testimonial: ['author', 'job_title', 'company_name'],
  et_pb_number_counter: ['title', 'number'],
  et_pb_pricing_table: ['title', 'subtitle', 'sum', 'button_text'],
  et_pb_fullwidth_header: ['title', 'subhead', 'button_one_text', 'button_two_text'],
  fusion_person: ['name', 'title'],
  fusion_tagline_box: ['title', 'description', 'button'],
}

/** Names of the settings that a reader of the old site met as words, the heading first. */
export function shownNames(name: string): readonly string[] {
  return SHOWN[name] ?? (isWrapperShortcode(name) ? ['title'] : [])
}

/** Their words. */
export function shownAttributes({
  name,
  kind,
  attributes,
}: Pick<ShortcodeTag, 'name' | 'kind' | 'attributes'>): string[] {
  if (kind === 'close' || kind === 'stray') return []
  return shownNames(name)
    .map((each) => attributes[each] ?? '')
    .filter((words) => words !== '')
}

/** Percent signs of an address that was never encoded are not an error. */
export function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** `[vc_raw_html]` holds its HTML percent-encoded in base64; undefined when it does not. */
export function decodedHtml(written: string): string | undefined {
  const code = written.trim()
  const isCode = code !== '' && /^[A-Za-z0-9+/=\s]+$/.test(code)
  return isCode ? percentDecoded(Buffer.from(code, 'base64').toString()) : undefined
}
