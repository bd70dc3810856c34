import { bilingual, type Bilingual } from '#content/fields/bilingual.ts'
import { commonPasswords } from './common-passwords.ts'

const SHORTEST = 12
/** Hashing a longer one costs time and adds nothing. */
const LONGEST = 512
/** A password is guessed part by part: a known word, a run or a repetition is one part, any other character is one. */
const FEWEST_PARTS = 5

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujmikolp',
]
const RUNS = ROWS.flatMap((row) => [row, [...row].reverse().join('')])
const SUBSTITUTES: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' },
  ...{ '@': 'a', $: 's', '!': 'i', '€': 'e' },
}
/** What the leaked lists do not know, and every CMS has seen. */
const HOUSE_WORDS = [
  ...['administrator', 'administrateur', 'motdepasse', 'passwort', 'bienvenue', 'changeme'],
  ...['wordpress', 'joomla', 'drupal', 'coulisse', 'webmaster', 'website', 'redaction'],
]
const WORDS = new Set([...commonPasswords, ...HOUSE_WORDS])
const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length))

const tooShort = bilingual(
  `A password has at least ${String(SHORTEST)} characters; four words are easy to keep in mind.`,
  `Un mot de passe a au moins ${String(SHORTEST)} caractères ; quatre mots se retiennent bien.`,
)
const tooLong = bilingual(
  `A password has at most ${String(LONGEST)} characters.`,
  `Un mot de passe a au plus ${String(LONGEST)} caractères.`,
)
const tooCommon = bilingual(
  'This password would soon be guessed: common words, your name, runs and repetitions hardly count.',
  'Ce mot de passe serait vite deviné : mots courants, votre nom, suites et répétitions ne comptent guère.',
)

/** `p@ssw0rd` is read as it sounds, beside what was typed. */
const plain = (text: string): string =>
  [...text].map((letter) => SUBSTITUTES[letter] ?? letter).join('')

/** Names, the parts of an e-mail address, the site's host: what a stranger tries first. */
function personalWords(personal: readonly string[]): Set<string> {
  const parts = personal.flatMap((text) => text.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u))
  return new Set(parts.filter((part) => part.length >= 3))
}

function wordAt(text: string, at: number, known: (word: string) => boolean): number {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length >= 3; length -= 1)
    if (known(text.slice(at, at + length))) return length
  return 0
}

/** The length of a row of the keyboard or alphabet, or of one sign again and again, that begins here. */
function runAt(text: string, at: number): number {
  let length = 3
  const isRun = (part: string) => RUNS.some((run) => run.includes(part)) || new Set(part).size === 1
  if (at + length > text.length || !isRun(text.slice(at, at + length))) return 0
  while (at + length < text.length && isRun(text.slice(at, at + length + 1))) length += 1
  return length
}

const yearAt = (text: string, at: number): number =>
  /^(19|20)\d\d/.test(text.slice(at, at + 4)) ? 4 : 0

/** How many parts somebody has to guess; a part that came before is not counted again. */
export function countParts(password: string, personal: readonly string[]): number {
  const text = password.toLowerCase()
  const sounded = plain(text)
  const own = personalWords(personal)
  const known = (word: string) => WORDS.has(word) || own.has(word)
  const parts = new Set<string>()
  for (let at = 0; at < text.length;) {
    const lengths = [wordAt(text, at, known), wordAt(sounded, at, known), runAt(text, at)]
    const length = Math.max(1, yearAt(text, at), ...lengths)
    parts.add(text.slice(at, at + length))
    at += length
  }
  return parts.size
}

/**
 * What is wrong with a new password (after NIST SP 800-63B §3.1.1.2: length, no composition rules, a list
 * of common ones and of what belongs to the person).
 *
 * @param personal the person's name and e-mail, the site's host
 * @returns undefined when it may be used
 */
export function passwordFault(
  password: string,
  personal: readonly string[],
): Bilingual | undefined {
  if ([...password].length < SHORTEST) return tooShort
  if (password.length > LONGEST) return tooLong
  return countParts(password, personal) < FEWEST_PARTS ? tooCommon : undefined
}
