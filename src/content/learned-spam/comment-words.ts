/** What of a comment tells spam from the rest. */
export interface CommentWords {
  readonly text: string
  readonly name: string
  readonly email: string
  readonly url: string
}

const SHORTEST = 2
const LONGEST = 24
/** Different words of one comment: a whole book in one field weighs no more. */
const MOST = 400

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'\])]+/giu
const WORD = /[\p{L}\p{N}]+/gu

/** Lower case, without accents and other marks: “Été” and “ete” are one word. */
const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const hostIn = (address: string): string | undefined =>
  /^(?:https?:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase()

const wordsIn = (text: string): string[] =>
  (plain(text.replaceAll(ADDRESS, ' ')).match(WORD) ?? []).filter(
    ({ length }) => length >= SHORTEST && length <= LONGEST,
  )

const marked = (mark: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${mark}:${value.slice(0, 80)}`]

/**
 * The different words of a comment. Where they stand matters: a name is marked `n:`, the host of a link `h:`, that of
 * the mail address `m:`. Only the host is kept of an address.
 */
export function wordsOf({ text, name, email, url }: CommentWords): string[] {
  const hosts = [...(text.match(ADDRESS) ?? []), url].flatMap((address) =>
    marked('h', hostIn(address)),
  )
  const words = [
    ...hosts,
    ...marked('m', email.split('@')[1]?.toLowerCase()),
    ...wordsIn(name).map((word) => `n:${word}`),
    ...wordsIn(text),
  ]
  return [...new Set(words)].slice(0, MOST)
}
