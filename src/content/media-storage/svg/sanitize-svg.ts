import sax from 'sax'
import { svgRefused } from '../media.errors.ts'
import { SVG_ATTRIBUTES, SVG_ELEMENTS, SVG_UNWRAPPED } from './svg-allowed.table.ts'
import { isSafeStyleSheet, isSafeValue } from './svg-values.ts'

const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'
const XML = 'http://www.w3.org/XML/1998/namespace'
const MOST_ELEMENTS = 50_000
const DEEPEST = 200

export interface CleanSvg {
  readonly text: string
  /** From the root's width and height, or its viewBox; CSS pixels. */
  readonly width?: number
  readonly height?: number
}

type Size = Pick<CleanSvg, 'width' | 'height'>

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;')

/** How each open element is treated: written, left out alone, or left out with all that it holds. */
type Treatment = 'kept' | 'unwrapped' | 'dropped'

/**
 * Writes an SVG anew from what is allowed in it: an unknown element, attribute or address is not looked at for
 * harm but left out. Optimisers such as svgo do not do this.
 *
 * @throws MediaRefusal for what is not well formed, uses entities of its own, or is no SVG
 */
export function sanitizeSvg(source: string): CleanSvg {
  const writer = createWriter()
  const parser = sax.parser(true, { xmlns: true, position: false })
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = (tag) => {
    if ('uri' in tag) writer.open(tag)
  }
  parser.onclosetag = () => writer.close()
  parser.ontext = (text) => writer.text(text)
  parser.oncdata = (text) => writer.text(text)
  try {
    parser.write(source.replace(/^\uFEFF/, '')).close()
  } catch {
    throw svgRefused()
  }
  return writer.result()
}

function treatmentOf(tag: sax.QualifiedTag, isInsideDropped: boolean): Treatment {
  if (isInsideDropped || tag.uri !== SVG) return 'dropped'
  if (SVG_UNWRAPPED.has(tag.local)) return 'unwrapped'
  return SVG_ELEMENTS.has(tag.local) ? 'kept' : 'dropped'
}

const isSvgRoot = (tag: sax.QualifiedTag): boolean => tag.uri === SVG && tag.local === 'svg'

function createWriter() {
  const open: { readonly name: string; readonly treatment: Treatment }[] = []
  let out = ''
  let styleSheet = ''
  let count = 0
  let size: Size = {}
  const start = (tag: sax.QualifiedTag): void => {
    if (!isSvgRoot(tag) || out !== '') throw svgRefused()
    size = sizeOf(tag)
    out = `<svg xmlns="${SVG}"${attributesOf(tag)}>`
  }
  return {
    open(tag: sax.QualifiedTag): void {
      count += 1
      if (count > MOST_ELEMENTS || open.length >= DEEPEST) throw svgRefused()
      const isRoot = open.length === 0
      const treatment = treatmentOf(tag, open.at(-1)?.treatment === 'dropped')
      open.push({ name: tag.local, treatment })
      styleSheet = ''
      if (isRoot) start(tag)
      else if (treatment === 'kept') out += `<${tag.local}${attributesOf(tag)}>`
    },
    text(text: string): void {
      const current = open.at(-1)
      if (current === undefined || current.treatment === 'dropped') return
      if (current.name === 'style') styleSheet += text
      else out += escapeText(text)
    },
    close(): void {
      const closed = open.pop()
      if (closed?.treatment !== 'kept') return
      if (closed.name === 'style' && isSafeStyleSheet(styleSheet)) out += escapeText(styleSheet)
      out += `</${closed.name}>`
    },
    result(): CleanSvg {
      if (out === '') throw svgRefused()
      return { text: out, ...size }
    },
  }
}

function attributesOf({ local, attributes }: sax.QualifiedTag): string {
  return Object.values(attributes)
    .map((attribute) => {
      const name = nameOf(attribute)
      if (name === undefined || !isSafeValue(local, name, attribute.value)) return ''
      return ` ${name}="${escapeValue(attribute.value)}"`
    })
    .join('')
}

/** `xlink:href` is written as `href`, which all browsers read; of XML's own only `xml:space` is kept. */
function nameOf({ uri, local, prefix }: sax.QualifiedAttribute): string | undefined {
  if (uri === XLINK) return local === 'href' ? 'href' : undefined
  if (uri === XML) return local === 'space' ? 'xml:space' : undefined
  if (prefix !== '' || local === 'xmlns') return undefined
  return SVG_ATTRIBUTES.has(local) ? local : undefined
}

function sizeOf({ attributes }: sax.QualifiedTag): Size {
  const valueOf = (name: string): string => attributes[name]?.value ?? ''
  const box = valueOf('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const width = pixels(valueOf('width')) ?? positive(box[2])
  const height = pixels(valueOf('height')) ?? positive(box[3])
  return width === undefined || height === undefined ? {} : { width, height }
}

const pixels = (value: string): number | undefined =>
  /^\s*[\d.]+(px)?\s*$/.test(value) ? positive(parseFloat(value)) : undefined

const positive = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) && value > 0
    ? Math.min(Math.round(value) || 1, 100_000)
    : undefined
