const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Control characters that no text has, and code points that are none (Unicode, 23.7). */
const UNWANTED = /(?![\t\n])\p{Cc}|[\ufeff\ufffe\uffff]/gu
/** With the flag `u`, only one that has no partner is a surrogate. */
const HALF_CHARACTERS = /\p{Cs}/gu

/**
 * A body as text that every database and browser takes: one kind of line end, no control characters,
 * no half of a surrogate pair. Separators that Word and old Macs left (U+000B, U+2028 …) are line ends.
 */
export function cleanSource(source: string): string {
  return source.replace(LINE_ENDS, '\n').replace(UNWANTED, '').replace(HALF_CHARACTERS, '\ufffd')
}
