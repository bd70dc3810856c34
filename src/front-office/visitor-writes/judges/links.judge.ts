import { HOLD, type JudgeOf } from './judge.ts'

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'\])]+/giu

/** Different addresses in a text; one that stands there twice is one. */
export const countLinks = (text: string): number =>
  new Set((text.match(LINK) ?? []).map((link) => link.toLowerCase().replace(/[.,;:!?/]+$/, '')))
    .size

/** More links than the site allows: held, because people who quote their sources do so too. */
export const judgeByLinks: JudgeOf = ({ text }, { mostLinks }) => {
  const links = countLinks(text)
  return links > mostLinks
    ? { score: HOLD, reason: { judge: 'links', detail: String(links) } }
    : undefined
}
