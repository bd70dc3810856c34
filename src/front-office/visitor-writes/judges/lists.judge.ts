import { HOLD, SPAM, type JudgeOf, type SentComment } from './judge.ts'

const MOST_ENTRIES = 2000
const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The entries of a text area: one a line. */
export const entriesOf = (list: string | null | undefined): string[] =>
  plain(list ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_ENTRIES)

const isPartOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether it stands there as a word of its own: “cialis” is not in “specialist”. */
function holds(text: string, entry: string): boolean {
  for (let at = text.indexOf(entry); at >= 0; at = text.indexOf(entry, at + 1)) {
    const [before, after] = [text[at - 1], text[at + entry.length]]
    const begins = !isPartOfWord(entry[0]) || !isPartOfWord(before)
    const ends = !isPartOfWord(entry.at(-1)) || !isPartOfWord(after)
    if (begins && ends) return true
  }
  return false
}

interface Found {
  /** Nothing for an address: it is kept for as long as the site says, and not in a reason. */
  readonly detail?: string
}

/** The first entry that is found in any part of a comment; an IP address also by its beginning (`192.0.2.`). */
function firstFound(comment: SentComment, entries: readonly string[]): Found | undefined {
  const parts = [comment.text, comment.name, comment.email, comment.url].map(plain)
  const isAddress = (entry: string): boolean =>
    /^[\d.]+\.$|^[0-9a-f:]+:$/.test(entry)
      ? comment.ipAddress.startsWith(entry)
      : comment.ipAddress === entry
  for (const entry of entries) {
    if (isAddress(entry)) return {}
    if (parts.some((part) => holds(part, entry))) return { detail: entry }
  }
  return undefined
}

/** What the site wants to read first. */
export const judgeByHoldList: JudgeOf = (comment, { holdList }) => {
  const found = firstFound(comment, holdList)
  return found && { score: HOLD, reason: { judge: 'hold-list', ...found } }
}

/** What the site does not want at all. */
export const judgeByBlockList: JudgeOf = (comment, { blockList }) => {
  const found = firstFound(comment, blockList)
  return found && { score: SPAM, reason: { judge: 'block-list', ...found } }
}
