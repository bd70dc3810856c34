const MAX_LENGTH = 120

/** Letters that no decomposition takes apart; the rest of the Latin script loses its accents below. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' },
  ...{ ŋ: 'n', ĸ: 'k', ſ: 's' },
}

/**
 * The slug of a title: lower case, Latin letters without accents, other scripts as they are, everything else
 * one hyphen. `Où est l’été ?` becomes `ou-est-l-ete`; `こんにちは 世界` becomes `こんにちは-世界`.
 *
 * @returns '' when the title has neither letter nor digit
 */
export function slugify(title: string): string {
  const withoutAccents = title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{Mark}+/gu, '')
    .normalize('NFC')
  // After the accents: ǽ is an æ with one.
  const folded = [...withoutAccents].map((letter) => LATIN[letter] ?? letter).join('')
  const hyphened = folded.replaceAll(/[^\p{Letter}\p{Number}\p{Mark}_]+/gu, '-')
  return shorten(hyphened.replaceAll(/^-+|-+$/g, ''))
}

/** Cut between words where it can be. */
function shorten(slug: string): string {
  const letters = [...slug]
  if (letters.length <= MAX_LENGTH) return slug
  const cut = letters.slice(0, MAX_LENGTH).join('')
  return cut.includes('-', MAX_LENGTH / 2) ? cut.slice(0, cut.lastIndexOf('-')) : cut
}
