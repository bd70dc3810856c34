import type { BlockAppearance, LinkValue } from '#content/payload-types.ts'
import type { Bilingual } from '#content/fields/bilingual.ts'
import { lineOf, type StoredText } from './lexical-text.ts'
import { prose, type TextBlock } from './prose.ts'
import { looks } from './seed-blocks.ts'
import { seedId } from './seed-id.ts'
import type { SeedLanguage, StarterName } from './starter-names.ts'

/** What a starter site is written with: a language, and ids of its own. */
export interface Pen {
  readonly language: SeedLanguage
  /** The words in this language. */
  say: (words: Bilingual) => string
  /** Of a document by its kind and name, such as `page about`. */
  id: (name: string) => string
  /** What each stored block begins with. */
  block: <Type extends string>(
    blockType: Type,
    name: string,
    appearance?: Partial<BlockAppearance>,
  ) => { blockType: Type; id: string; version: number; appearance: BlockAppearance }
  /** Where `pages/about`, `/feed` or `mailto:…` leads. */
  to: (target: string) => LinkValue
  /** A text of several paragraphs: see `prose.ts` for how it is written. */
  prose: (words: Bilingual, blocks?: Readonly<Record<string, TextBlock>>) => StoredText
  /** One line: captions, attributions. */
  line: (words: Bilingual) => StoredText
}

/** The English magazine was the first: its ids have no name before them. */
const scopeOf = (starter: StarterName, language: SeedLanguage): string =>
  starter === 'magazine' && language === 'en' ? '' : `${starter} ${language} `

export const penOf = (starter: StarterName, language: SeedLanguage): Pen => {
  const scope = scopeOf(starter, language)
  const id = (name: string) => seedId(`${scope}${name}`)
  const say = (words: Bilingual) => words[language]
  const to = (target: string) => linkOf(target, id)
  return {
    ...{ language, id, say, to },
    block: (blockType, name, appearance = {}) => ({
      ...{ blockType, id: id(`block ${name}`), version: 1, appearance: looks(appearance) },
    }),
    prose: (words, blocks = {}) => prose(say(words), { blocks, to }),
    line: (words) => lineOf(say(words)),
  }
}

const KINDS = {
  pages: 'page',
  posts: 'post',
  categories: 'category',
  tags: 'tag',
  media: 'media',
} as const

const isKind = (name: string): name is keyof typeof KINDS => Object.hasOwn(KINDS, name)

const linkOf = (target: string, id: Pen['id']): LinkValue => {
  const [relationTo = '', name = ''] = target.split('/')
  return isKind(relationTo)
    ? { document: { relationTo, value: id(`${KINDS[relationTo]} ${name}`) }, newTab: false }
    : { address: target, newTab: false }
}
