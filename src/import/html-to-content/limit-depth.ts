import { HtmlScanner } from './scan-html.ts'

/** Deeper than people nest boxes; what lies below stands at this depth. */
const DEEPEST = 60

/** Elements that hold nothing, and those that the next of their kind ends. */
const UNCOUNTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th tbody thead tfoot colgroup caption option optgroup rt rp a'
  ).split(' '),
)
const TABLE_PARTS = new Set('tr td th tbody thead tfoot colgroup caption'.split(' '))

/**
 * HTML whose boxes stand at most sixty deep: the tags of deeper ones are left out, their content stays.
 * A parser's work grows with depth times length; so does that of every walk after it.
 */
export function limitDepth(html: string): string {
  const scanner = new HtmlScanner(html)
  const boxes = new OpenBoxes()
  const kept: string[] = []
  let position = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const piece = scanner.pieceAt(at)
    if (piece?.kind === 'tag' && boxes.isDropped(scanner.nameAt(at), html[at + 1] === '/')) {
      kept.push(html.slice(position, at), ' ')
      position = piece.end
    }
    at = piece?.end ?? at + 1
  }
  return position === 0 ? html : kept.join('') + html.slice(position)
}

/** Which tags are too deep, told one by one. */
class OpenBoxes {
  /** For each open box, whether it was kept. */
  readonly #open: boolean[] = []

  isDropped(name: string | undefined, isClosing: boolean): boolean {
    const isDeep = this.#open.length >= DEEPEST
    if (name === undefined) return false
    if (UNCOUNTED.has(name)) return isDeep && TABLE_PARTS.has(name)
    if (isClosing) return this.#open.pop() === false
    this.#open.push(!isDeep)
    return isDeep
  }
}
