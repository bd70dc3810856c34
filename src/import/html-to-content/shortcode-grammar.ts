/** A shortcode's opening or closing tag, found in the text between HTML tags. */
export interface ShortcodeTag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'void'
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
  readonly end: number
}

/** Shortcodes of WordPress itself, which become blocks. */
const NATIVE = new Set(['caption', 'wp_caption', 'gallery', 'audio', 'video', 'embed', 'playlist'])

/** Page builders' boxes around content: nothing but their content is worth keeping. */
const WRAPPERS =
  /^(vc_(row|row_inner|column|column_inner|column_text|section)|et_pb_(section|row|row_inner|column|column_inner|text)|fusion_(builder_container|builder_row|builder_column|text)|av_(section|one_full|one_half|textblock))$/

export function isNativeShortcode(name: string): boolean {
  return NATIVE.has(name)
}

export function isWrapperShortcode(name: string): boolean {
  return WRAPPERS.test(name)
}

/** Comments, tags, and whole elements whose text is code: shortcodes inside them are not run. */
const SKIPPED =
  /<!--[\s\S]*?-->|<(pre|code|script|style|textarea)\b[\s\S]*?<\/\1\s*>|<[a-zA-Z/!][^>]*>/g
const TAG = /\[(\/?)([a-zA-Z][\w-]*)((?:\s+[^[\]]*?)?)\s*(\/?)\]/g
const ATTRIBUTE =
  /(?:(?<name>[\w-]+)\s*=\s*)?(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s'"]+))|(?<rest>\S+)/g

/** Finds the tags of the shortcodes that we know; `[[name]]` is an escaped one and none. */
export function findShortcodes(source: string): ShortcodeTag[] {
  const tags: ShortcodeTag[] = []
  let position = 0
  for (const skipped of source.matchAll(SKIPPED)) {
    tags.push(...tagsIn(source, position, skipped.index))
    position = skipped.index + skipped[0].length
  }
  return [...tags, ...tagsIn(source, position, source.length)]
}

/** Names of shortcodes that nobody here knows: such text has attributes or a closing tag. */
export function unknownShortcodes(source: string): string[] {
  const text = source.replace(SKIPPED, ' ')
  const named = [...text.matchAll(TAG)].filter(([, , name = '']) => !isKnown(name.toLowerCase()))
  const certain = named.filter(
    ([, slash, , attributes = '']) => slash === '/' || attributes.includes('='),
  )
  return [...new Set(certain.map(([, , name = '']) => name))]
}

function isKnown(name: string): boolean {
  return isNativeShortcode(name) || isWrapperShortcode(name)
}

function tagsIn(source: string, start: number, end: number): ShortcodeTag[] {
  const found: ShortcodeTag[] = []
  for (const match of source.slice(start, end).matchAll(TAG)) {
    const [written, slash, name = '', attributes = '', lastSlash] = match
    const at = start + match.index
    const after = at + written.length
    const isEscaped = source[at - 1] === '[' && source[after] === ']'
    if (isEscaped || !isKnown(name.toLowerCase())) continue
    found.push({
      name: name.toLowerCase(),
      kind: kindOf(slash, lastSlash),
      attributes: readAttributes(attributes),
      start: at,
      end: after,
    })
  }
  return found
}

function kindOf(slash: string | undefined, lastSlash: string | undefined): ShortcodeTag['kind'] {
  if (slash === '/') return 'close'
  return lastSlash === '/' ? 'void' : 'open'
}

function readAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  // Editors turned straight quotes into typographic ones on the way.
  const text = written
    .replace(/[“”″]|&#822[01];|&quot;|&#8243;/g, '"')
    .replace(/[‘’]|&#821[67];/g, "'")
  let unnamed = 0
  for (const match of text.matchAll(ATTRIBUTE)) {
    const { name, double, single, bare, rest } = match.groups ?? {}
    const value = [double, single, bare, rest].find((part) => part !== undefined)
    attributes[name?.toLowerCase() ?? String(unnamed++)] = value ?? ''
  }
  return attributes
}
