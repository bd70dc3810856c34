import {
  blockInText,
  codeWord,
  emphasis,
  heading,
  listOf,
  paragraph,
  quotation,
  strong,
  tableOf,
  textOf,
  type StoredText,
} from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

/** A text with everything that an editor may write in one. */
interface Specimen {
  readonly second: string
  readonly last: string
  readonly third: string
  readonly fourth: string
  readonly text: readonly [string, string, string, string, string, string]
  readonly quote: string
  readonly items: readonly [string, string, string]
  readonly table: readonly (readonly [string, string])[]
}

const specimens: Readonly<Record<'en' | 'fr', Specimen>> = {
  en: {
    second: 'A chapter begins here',
    last: 'And another',
    third: 'A part of it',
    fourth: 'And something smaller',
    text: [
      'Sixty signs make a line that is read with ease. This one has ',
      'bold',
      ' and ',
      'italic',
      ' words, and some that are ',
      'code',
    ],
    quote: 'Stand by. Go.',
    items: ['House open', 'The half', 'Beginners'],
    table: [
      ['Call', 'Time'],
      ['The half', '19:25'],
      ['Beginners', '19:55'],
    ],
  },
  fr: {
    second: 'Ici commence un chapitre',
    last: 'Et un autre',
    third: 'Une de ses parties',
    fourth: 'Et quelque chose de plus petit',
    text: [
      'Soixante signes font une ligne qui se lit sans peine. Celle-ci a des mots ',
      'gras',
      ' et ',
      'italiques',
      ', et d’autres qui sont du ',
      'code',
    ],
    quote: 'En place. Allez.',
    items: ['Ouverture de la salle', 'Une demi-heure', 'En scène'],
    table: [
      ['Appel', 'Heure'],
      ['Une demi-heure', '19 h 25'],
      ['En scène', '19 h 55'],
    ],
  },
}

/** What type looks like in a design: headings, text, quotes, lists, tables, code. */
export function guideSpecimen(language: 'en' | 'fr'): StoredText {
  const { second, last, third, fourth, text, quote, items, table } = specimens[language]
  const [before, bold, and, italic, then, code] = text
  const words = paragraph(before, strong(bold), and, emphasis(italic), then, codeWord(code), '.')
  const list = items.map((item) => [item])
  return textOf(
    heading(2, second),
    words,
    heading(3, third),
    words,
    listOf('bullet', ...list),
    heading(4, fourth),
    listOf('number', ...list),
    heading(2, last),
    quotation(quote),
    tableOf(...table.map((cells) => [...cells])),
    blockInText({
      ...base('code', 'guide code'),
      code: 'const go = (cue: number): string => `LX ${cue}, go`',
      style: 'code',
    }),
  )
}
