import { HOLD, type JudgeOf } from './judge.ts'

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'\])]+/giu
const TAIL = new Set('.,;:!?/')

/** Different addresses in a text; one that stands there twice is one. */
export const countLinks = (text: string): number =>
  new Set((text.match(LINK) ?? []).map((link) => withoutTail(link.toLowerCase()))).size

/** By hand: an expression that looks for the end begins anew at each sign before it. */
function withoutTail(link: string): string {
  let end = link.length
  while (end > 0 && TAIL.has(link.charAt(end - 1))) end -= 1
  return link.slice(0, end)
}

/** More links than the site allows: held, because people who quote their sources do so too. */
export const judgeByLinks: JudgeOf = ({ text }, { mostLinks }) => {
  const links = countLinks(text)
  return links > mostLinks
    ? { score: HOLD, reason: { judge: 'links', detail: String(links) } }
    : undefined
}
