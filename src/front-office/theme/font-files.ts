import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export type FontFamily = 'grotesque' | 'sans' | 'serif'

export interface FontFiles {
  /** `@font-face` rules: a script's file is fetched when a page has letters of it. */
  readonly css: string
  /** Bytes of `<name>-<hash>.woff2`, the name that the rules use. */
  readonly files: ReadonlyMap<string, Buffer>
  /** The upright Latin file of each family: the one to preload. */
  readonly latin: Readonly<Record<FontFamily, string>>
}

const packages: Record<FontFamily, readonly string[]> = {
  grotesque: ['@fontsource-variable/bricolage-grotesque/wdth.css'],
  sans: [
    '@fontsource-variable/instrument-sans/wght.css',
    '@fontsource-variable/instrument-sans/wght-italic.css',
  ],
  serif: [
    '@fontsource-variable/source-serif-4/wght.css',
    '@fontsource-variable/source-serif-4/wght-italic.css',
  ],
}

const { resolve } = createRequire(import.meta.url)

const hashed = (file: string, bytes: Buffer): string => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return `${path.basename(file, '.woff2')}-${hash}.woff2`
}

/** The theme's faces (SIL Open Font License), from the packages that carry them. Throws when one is not installed. */
export function readFontFiles(): FontFiles {
  const files = new Map<string, Buffer>()
  const latin = { grotesque: '', sans: '', serif: '' }
  const rulesOf = (family: FontFamily, sheet: string): string => {
    const source = resolve(sheet)
    return readFileSync(source, 'utf8').replaceAll(
      /url\((\.\/files\/[\w-]+\.woff2)\) format\('woff2-variations'\)/g,
      (_, file: string) => {
        const bytes = readFileSync(path.join(path.dirname(source), file))
        const name = hashed(file, bytes)
        files.set(name, bytes)
        if (/-latin-\w+-normal/.test(name)) latin[family] = name
        return `url(${name}) format('woff2')`
      },
    )
  }
  const families: FontFamily[] = ['grotesque', 'sans', 'serif']
  const css = families.flatMap((family) => packages[family].map((sheet) => rulesOf(family, sheet)))
  return { css: css.join('\n'), files, latin }
}
