import { alignWords, appearanceOf } from '../appearance.ts'
import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { findElement, findElements, textOf } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { captionContent } from '../inline-content.ts'
import type { ElementRule, MarkerRule, Surroundings, Walker } from '../walk.ts'
import { standing } from './container-rules.ts'
import { idIn, idList, textIn } from './marker-attributes.ts'

type Kind = 'audio' | 'video'

interface Recording {
  readonly kind: Kind
  readonly sourceId?: string | undefined
  readonly url?: string | undefined
  readonly poster?: string | undefined
  /** Address of subtitles (WebVTT). */
  readonly track?: string | undefined
  readonly caption?: readonly HtmlNode[]
  readonly isLoop?: boolean
  readonly align?: readonly (string | undefined)[]
}

function recordingTokens(walker: Walker, around: Surroundings, recording: Recording): Token[] {
  const { sourceId, url } = recording
  const media = walker.conversion.resolver.media({ sourceId, url })
  const caption = captionContent(walker, recording.caption ?? [])
  if (media === undefined) {
    walker.conversion.warn(
      'media-missing',
      `A recording (${recording.kind}) has no usable address.`,
      `Un enregistrement (${recording.kind}) n’a pas d’adresse utilisable.`,
    )
    return standing(around, walker.tokens(recording.caption ?? [], around))
  }
  const shared = {
    media,
    ...(caption === undefined ? {} : { caption }),
    ...appearanceOf(...(recording.align ?? [])),
  }
  const block =
    recording.kind === 'audio'
      ? { blockType: 'audio' as const, ...shared }
      : { blockType: 'video' as const, ...shared, ...filmFields(recording, walker) }
  return standing(around, [{ kind: 'node', node: blockNode(walker.conversion, block) }])
}

function filmFields({ poster, track, isLoop }: Recording, walker: Walker) {
  const file = (url: string | undefined) =>
    url === undefined ? undefined : walker.conversion.resolver.media({ url })
  const [image, captions] = [file(poster), file(track)]
  return {
    loop: isLoop ?? false,
    ...(image === undefined ? {} : { poster: image }),
    ...(captions === undefined ? {} : { captions }),
  }
}

/** Captions or subtitles; chapters and descriptions are something else. */
function trackOf(element: HtmlElement | undefined): string | undefined {
  const tracks = findElements(element?.children ?? [], 'track')
  const isCaptions = ({ attributes }: HtmlElement) =>
    /^(?:captions|subtitles)$/.test(attributes['kind'] ?? 'subtitles')
  return tracks.find(isCaptions)?.attributes['src']
}

/** Address of a recording: its own, or its first source's. */
function addressOf(element: HtmlElement): string | undefined {
  return (
    element.attributes['src'] ??
    findElement(element.children, 'source')?.attributes['src'] ??
    findElement(element.children, 'a')?.attributes['href']
  )
}

const recordingRule: ElementRule = (element, around, walker) => {
  const kind: Kind = element.tag === 'audio' ? 'audio' : 'video'
  return recordingTokens(walker, around, {
    kind,
    url: addressOf(element),
    poster: element.attributes['poster'],
    track: trackOf(element),
    isLoop: isLoop(element),
  })
}

function isLoop(element: HtmlElement | undefined): boolean {
  return element !== undefined && 'loop' in element.attributes && 'muted' in element.attributes
}

const recordingBlockRule =
  (kind: Kind): MarkerRule =>
  (marker, around, walker) => {
    const element = findElement(marker.children, kind)
    const figure = findElement(marker.children, 'figure')
    const caption = findElements(marker.children, 'figcaption').flatMap((node) => node.children)
    if (element === undefined && marker.attributes['id'] === undefined)
      return walker.tokens(marker.children, around)
    return recordingTokens(walker, around, {
      kind,
      sourceId: idIn(marker.attributes['id']),
      url: element === undefined ? undefined : addressOf(element),
      poster: element?.attributes['poster'],
      track: trackOf(element),
      caption,
      isLoop: isLoop(element),
      align: [textIn(marker.attributes['align']), ...alignWords(figure)],
    })
  }

const EXTENSIONS: Readonly<Record<Kind, readonly string[]>> = {
  audio: ['src', 'mp3', 'm4a', 'ogg', 'wav', 'wma', 'flac'],
  video: ['src', 'mp4', 'm4v', 'webm', 'ogv', 'flv', 'wmv', 'mov'],
}

/** `[audio mp3="…"]`, `[video src="…" poster="…"]`, `[audio https://…]`. */
const recordingShortcodeRule =
  (kind: Kind): MarkerRule =>
  (marker, around, walker) => {
    const named = EXTENSIONS[kind].map((name) => textIn(marker.attributes[name]))
    const first = textIn(marker.attributes['0'])?.split('|')[0]
    const inside = /https?:\/\/\S+/.exec(textOf(marker.children))?.[0]
    const url = [...named, first, inside].find((address) => address !== undefined)
    const rest = inside === undefined ? marker.children : []
    return [
      ...recordingTokens(walker, around, {
        kind,
        url,
        poster: textIn(marker.attributes['poster']),
      }),
      ...walker.tokens(rest, around),
    ]
  }

/** `[playlist ids="1,2" type="video"]`: one block for each recording. */
const playlistRule: MarkerRule = (marker, around, walker) => {
  const kind: Kind = marker.attributes['type'] === 'video' ? 'video' : 'audio'
  const named = idList(marker.attributes['ids'])
  const ids = named.length > 0 ? named : walker.conversion.resolver.attached()
  return ids.flatMap((sourceId) => recordingTokens(walker, around, { kind, sourceId }))
}

export const recordingElementRules: Readonly<Record<string, ElementRule>> = {
  audio: recordingRule,
  video: recordingRule,
}
export const recordingMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/audio': recordingBlockRule('audio'),
  'core/video': recordingBlockRule('video'),
  audio: recordingShortcodeRule('audio'),
  video: recordingShortcodeRule('video'),
  playlist: playlistRule,
}
