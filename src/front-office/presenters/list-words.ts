import { fill } from '../theme/words/words.ts'

interface StoredWords {
  readonly title?: string | null | undefined
  readonly intro?: string | null | undefined
}

/** What the site calls a list, with the words in braces filled in; undefined for what nobody wrote. */
export const filledWords = (
  words: StoredWords | undefined,
  values: Readonly<Record<string, string>> = {},
): { title: string | undefined; intro: string | undefined } => ({
  title: filled(words?.title, values),
  intro: filled(words?.intro, values),
})

function filled(
  text: string | null | undefined,
  values: Readonly<Record<string, string>>,
): string | undefined {
  const written = text?.trim()
  return written ? fill(written, values) : undefined
}
