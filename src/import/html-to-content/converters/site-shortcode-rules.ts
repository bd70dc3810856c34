import type { Token } from '../flow-tokens.ts'
import { childrenOf, textOf } from '../html-query.ts'
import type { HtmlNode } from '../html-tree.ts'
import type { MarkerRule } from '../walk.ts'
import { ratioOf } from './embed-providers.ts'
import { embedTokens } from './embed-rules.ts'
import { textIn } from './marker-attributes.ts'

/** Addresses that wordpress.com's shortcodes stand for, by what they name. */
const ADDRESSES: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  fusion_youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  fusion_vimeo: (id) => `https://vimeo.com/${id}`,
  dailymotion: (id) => `https://www.dailymotion.com/video/${id}`,
  wpvideo: (id) => `https://videopress.com/v/${id}`,
  videopress: (id) => `https://videopress.com/v/${id}`,
  tweet: (id) => `https://twitter.com/i/status/${id}`,
  twitter: (id) => `https://twitter.com/i/status/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  gist: (id) => `https://gist.github.com/${id}`,
  ted: (id) => `https://www.ted.com/talks/view/id/${id}`,
  soundcloud: (id) => `https://api.soundcloud.com/tracks/${id}`,
  spotify: (id) => `https://open.spotify.com/track/${id}`,
  slideshare: (id) => `https://www.slideshare.net/slideshow/embed_code/${id}`,
  googlevideo: (id) => `https://video.google.com/videoplay?docid=${id}`,
}

const NAMES = ['0', 'url', 'src', 'link', 'id', 'video_id'] as const

/** `[youtube=http://…]`, `[vimeo 1234]`, `[soundcloud url="…"]`, `[gist]https://…[/gist]`. */
const addressRule: MarkerRule = (marker, around, walker) => {
  const inside = textOf(marker.children)
  const named = NAMES.map((name) => textIn(marker.attributes[name]))
  const written = [...named, textIn(inside)].find((value) => value !== undefined)
  const url = written === undefined ? undefined : addressOf(marker.name, written)
  if (url === undefined) {
    walker.conversion.warn(
      'block-without-home',
      `[${marker.name}] names nothing that could be shown.`,
      `[${marker.name}] ne nomme rien qui puisse être montré.`,
    )
    return walker.tokens(marker.children, around)
  }
  const rest: Token[] = inside === written ? [] : walker.tokens(marker.children, around)
  return [...embedTokens(walker, around, { url, ratio: ratioOf(undefined, url) }), ...rest]
}

function addressOf(name: string, written: string): string | undefined {
  const text = written.replaceAll('&amp;', '&')
  if (/^(?:https?:)?\/\//i.test(text)) return shared(text.replace(/^\/\//, 'https://'))
  return /^[\w/-]+$/.test(text) ? ADDRESSES[name]?.(text) : undefined
}

/** `…/watch?v=x&w=425&h=355`: the size is the shortcode's, not the address's. */
function shared(url: string): string {
  return url.replace(/&(?:amp;)?(?:w|h|rel|hd|fs)=\w+/g, '')
}

/** `[code language="php"]`, `[sourcecode lang="css"]`: lines as they are written. */
const codeRule: MarkerRule = (marker, around, walker) => {
  const language = ['language', 'lang', '0'].map((name) => textIn(marker.attributes[name]))
  const word = language.find((value) => value !== undefined)
  const attributes: Record<string, string> = word === undefined ? {} : { class: `language-${word}` }
  const children: readonly HtmlNode[] = childrenOf(marker)
  const code: HtmlNode = { kind: 'element', tag: 'code', attributes, children }
  return walker.tokens([{ kind: 'element', tag: 'pre', attributes: {}, children: [code] }], around)
}

const named = (names: string, rule: MarkerRule) =>
  Object.fromEntries(names.split(' ').map((name) => [name, rule]))

/** Shortcodes that wordpress.com and Jetpack add to WordPress's own. */
export const siteShortcodeRules: Readonly<Record<string, MarkerRule>> = {
  ...named(Object.keys(ADDRESSES).join(' '), addressRule),
  ...named('googlemaps vc_video et_pb_video fusion_video', addressRule),
  ...named('code sourcecode source', codeRule),
}
