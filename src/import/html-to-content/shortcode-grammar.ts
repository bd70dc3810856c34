import { HtmlScanner } from './scan-html.ts'
import { shortcodeAttributes, isAttributeList } from './shortcode-attributes.ts'
import { isNativeShortcode, isPluginName, isWrapperShortcode } from './shortcode-names.ts'

/** A shortcode's opening or closing tag, found in the text between HTML tags. */
export interface ShortcodeTag {
  /** Lower case. */
  readonly name: string
  /** `stray` is a closing tag without an opening one, `escaped` is `[[name]]`: text in single brackets. */
  readonly kind: 'open' | 'close' | 'void' | 'stray' | 'escaped'
  readonly attributes: Readonly<Record<string, string>>
  /** As the body has it, `[name …]`. */
  readonly written: string
  readonly start: number
  readonly end: number
}

interface Candidate extends ShortcodeTag {
  /** What else than its brackets makes it a shortcode; a name that nobody knows needs a partner at least. */
  readonly isCertain: boolean
}

const TAG = /\[(\/?)([a-z][\w-]*)((?:[\s=:/][^[\]]*)?)\]/iy
const LONGEST = 10_000

/**
 * Finds the tags of shortcodes in one pass: those that are known, and those that are a plugin's by
 * their attributes, by a closing tag, or because they stand alone. Inside comments, tags and code there are none.
 */
export function findShortcodes(source: string, isAlone = false): ShortcodeTag[] {
  return pairUp(candidates(source, isAlone))
}

function candidates(source: string, isAlone: boolean): Candidate[] {
  const found: Candidate[] = []
  const scanner = new HtmlScanner(source)
  const signs = /[<[]/g
  for (let sign = signs.exec(source); sign !== null; sign = signs.exec(source)) {
    const at = sign.index
    if (sign[0] === '<') {
      signs.lastIndex = scanner.pieceAt(at)?.end ?? at + 1
      continue
    }
    const tag = tagAt(source, at, isAlone)
    if (tag === undefined) continue
    signs.lastIndex = tag.end
    found.push(tag)
  }
  return found
}

function tagAt(source: string, start: number, isAlone: boolean): Candidate | undefined {
  const { place, rest, isClosing } = placeAt(source, start) ?? {}
  if (place === undefined || rest === undefined) return undefined
  const isKnown = isNativeShortcode(place.name) || isWrapperShortcode(place.name)
  if (isClosing === true) return { ...place, kind: 'close', attributes: {}, isCertain: isKnown }
  if (isKnown) return opening(source, place, rest, true)
  // A plugin's settings hold no tags; a remark in brackets may hold a link.
  if (/[<>]/.test(rest)) return undefined
  return opening(source, place, rest, isPlugins(source, place, rest, isAlone))
}

/** What looks like a tag at that bracket, whatever it may be. */
function placeAt(source: string, start: number) {
  TAG.lastIndex = start
  const match = TAG.exec(source)
  if (match === null || match[0].length > LONGEST) return undefined
  const [written, slash, name = '', rest = ''] = match
  const place = { name: name.toLowerCase(), written, start, end: start + written.length }
  return { place, rest, isClosing: slash === '/' && !isEscaped(source, place) }
}

function opening(source: string, place: Place, rest: string, isCertain: boolean): Candidate {
  return isEscaped(source, place)
    ? escaped(place, isCertain)
    : { ...place, ...settingsOf(rest), isCertain }
}

function isEscaped(source: string, { start, end }: Place): boolean {
  return source[start - 1] === '[' && source[end] === ']'
}

function settingsOf(rest: string): Pick<Candidate, 'kind' | 'attributes'> {
  const isVoid = rest.trimEnd().endsWith('/')
  const attributes = shortcodeAttributes(isVoid ? rest.trimEnd().slice(0, -1) : rest)
  return { kind: isVoid ? 'void' : 'open', attributes }
}

/** Its brackets are the inner pair; the outer one is what escapes it. */
function escaped(tag: Place, isCertain: boolean): Candidate {
  const outer = { start: tag.start - 1, end: tag.end + 1 }
  return { ...tag, ...outer, kind: 'escaped', attributes: {}, isCertain }
}

type Place = Pick<ShortcodeTag, 'name' | 'written' | 'start' | 'end'>

/** Attributes as code writes them tell a shortcode anywhere; a plugin's name only where it is alone. */
function isPlugins(source: string, place: Place, rest: string, isAlone: boolean): boolean {
  if (isAlone || rest.startsWith('=') || isAttributeList(rest)) return true
  return isPluginName(place.name) && (place.name.includes('_') || isAloneInLine(source, place))
}

function isAloneInLine(source: string, { start, end }: Place): boolean {
  const before = source.slice(Math.max(0, start - 20), start)
  const after = source.slice(end, end + 20)
  return /(?:^|[\n>])[ \t]*$/.test(before) && /^[ \t]*(?:[\n<]|$)/.test(after)
}

/**
 * An opening tag without its closing one stands alone. A name that nobody knows is a shortcode only as a
 * pair; a known closing tag without an opening one is left over from a builder and nothing.
 */
function pairUp(tags: readonly Candidate[]): ShortcodeTag[] {
  const paired = new Set<Candidate>()
  const open: Candidate[] = []
  const openNames = new Map<string, number>()
  const count = (name: string, by: 1 | -1) => openNames.set(name, (openNames.get(name) ?? 0) + by)
  const popTo = (name: string): Candidate | undefined => {
    if ((openNames.get(name) ?? 0) === 0) return undefined
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      count(top.name, -1)
      if (top.name === name) return top
    }
    return undefined
  }
  for (const tag of tags) {
    if (tag.kind === 'open') {
      open.push(tag)
      count(tag.name, 1)
    } else if (tag.kind === 'close') {
      const opening = popTo(tag.name)
      if (opening !== undefined) paired.add(tag).add(opening)
    }
  }
  return tags.filter((tag) => tag.isCertain || paired.has(tag)).map((tag) => settled(tag, paired))
}

function settled(tag: Candidate, paired: ReadonlySet<Candidate>): ShortcodeTag {
  if (paired.has(tag) || tag.kind === 'void' || tag.kind === 'escaped') return tag
  return { ...tag, kind: tag.kind === 'open' ? 'void' : 'stray' }
}
