import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'lightningcss'
import { readFontFiles, type FontFiles } from './font-files.ts'
import { tintRules } from './placeholder-tints.ts'

export interface ThemeAssets {
  /** The whole theme, minified. */
  css: Buffer
  /** Of the style guide alone, minified. */
  guideCss: Buffer
  /** Of the content: an address with it may be kept for ever. */
  hash: string
  /** Of the search page; no other page has a script. */
  scripts: { suggestions: { code: Buffer; hash: string } }
  fonts: FontFiles
}

const here = path.dirname(fileURLToPath(import.meta.url))

/** Later folders win over earlier ones, whatever their selectors weigh: each is a cascade layer. */
const layers: [layer: string, folder: string][] = [
  ['base', '.'],
  ['layouts', 'layouts'],
  ['text', 'rich-text'],
  ['partials', 'partials'],
  ['templates', 'templates'],
  ['blocks', 'blocks'],
  ['print', 'print'],
]

const stylesheetsIn = (folder: string): string[] => {
  const files = readdirSync(path.join(here, folder), { recursive: folder !== '.' })
  return files
    .map((file) => path.join(here, folder, String(file)))
    .filter((file) => file.endsWith('.css'))
    .toSorted()
}

const layerText = ([layer, folder]: [string, string]): string => {
  const rules = stylesheetsIn(folder).map((file) => readFileSync(file, 'utf8'))
  return `@layer ${layer} {\n${rules.join('\n')}\n}`
}

/** Versions as lightningcss counts them: major in the third byte, minor in the second. */
const version = (major: number, minor = 0): number => (major << 16) | (minor << 8)

/** The oldest browsers that get the whole theme: those with cascade layers, nesting aside, and color-mix. */
const targets = { chrome: version(111), firefox: version(113), safari: version(16, 4) }

const hashOf = (code: Buffer): string =>
  createHash('sha256').update(code).digest('hex').slice(0, 16)

const scriptNamed = (name: string) => {
  const code = readFileSync(path.join(here, 'scripts', `${name}.js`))
  return { code, hash: hashOf(code) }
}

const buildAssets = (): ThemeAssets => {
  const order = `@layer ${layers.map(([layer]) => layer).join(', ')};`
  const fonts = readFontFiles()
  const tints = `@layer base {\n${tintRules()}\n}`
  const source = [order, fonts.css, ...layers.map(layerText), tints].join('\n')
  const { code } = transform({
    filename: 'theme.css',
    code: Buffer.from(source),
    minify: true,
    targets,
  })
  const css = Buffer.from(code)
  const guide = { filename: 'guide.css', code: readFileSync(path.join(here, 'guide/guide.css')) }
  const guideCss = Buffer.from(transform({ ...guide, minify: true, targets }).code)
  const scripts = { suggestions: scriptNamed('suggestions') }
  return { css, guideCss, hash: hashOf(css), scripts, fonts }
}

let built: ThemeAssets | undefined

/** The theme's files, made once a process. Throws when a stylesheet cannot be parsed. */
export const themeAssets = (): ThemeAssets => {
  built ??= buildAssets()
  return built
}
