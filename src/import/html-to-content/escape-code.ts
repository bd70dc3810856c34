/** Of WordPress.com, and of SyntaxHighlighter, whose shortcodes are languages. */
const LANGUAGES =
  'php|html|xml|css|js|jscript|javascript|java|python|ruby|bash|shell|sql|perl|csharp|cpp|vb|diff|actionscript3'
const OPENING = new RegExp(
  `\\[(code|sourcecode|source|${LANGUAGES})((?:\\s[^\\]\\[<>]*)?)\\]`,
  'gi',
)

/**
 * Writes what code shortcodes enclose so that HTML reads it as text: editors stored it as it was typed, `<div>` and all.
 * What was stored escaped stays as it is.
 */
export function escapeCode(source: string): string {
  if (!/\[\/[a-z0-9]+\]/i.test(source)) return source
  const closings = new Closings(source)
  let escaped = ''
  let position = 0
  for (const match of source.matchAll(OPENING)) {
    const start = match.index + match[0].length
    const [, name = '', settings = ''] = match
    if (match.index < position || source[match.index - 1] === '[') continue
    const end = closings.after(name.toLowerCase(), start)
    if (end === undefined) continue
    const [opening, closing] = tagsOf(name.toLowerCase(), settings)
    escaped += source.slice(position, match.index) + opening + asText(source.slice(start, end))
    escaped += closing
    position = end + name.length + '[/]'.length
  }
  return escaped + source.slice(position)
}

function tagsOf(name: string, settings: string): readonly [string, string] {
  return /code|^source$/.test(name)
    ? [`[${name}${settings}]`, `[/${name}]`]
    : [`[code language="${name}"]`, '[/code]']
}

/** Line breaks and paragraphs beside escaped signs are an editor's. */
function asText(code: string): string {
  const isEscaped = /&lt;|&gt;|&#0?60;/.test(code)
  const text = isEscaped
    ? code.replaceAll(/<br\s*\/?>\n?/gi, '\n')
    : code.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return text.replaceAll('[', '&#91;')
}

/** Where each name is closed; each is looked for once, however many are opened. */
class Closings {
  readonly #source: string
  readonly #missing = new Set<string>()

  constructor(source: string) {
    this.#source = source.toLowerCase()
  }

  after(name: string, start: number): number | undefined {
    if (this.#missing.has(name)) return undefined
    const at = this.#source.indexOf(`[/${name}]`, start)
    if (at < 0) this.#missing.add(name)
    return at < 0 ? undefined : at
  }
}
