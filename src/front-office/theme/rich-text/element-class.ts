import type { TextAlign } from '../rich-text.view-data.ts'
import { classNames } from '../partials/class-names.ts'
import type { RenderContext } from '../render-context.ts'

/** `left` and `right` were chosen by somebody who reads from the left: they mean start and end. */
const alignments: Record<TextAlign, string | undefined> = {
  '': undefined,
  left: undefined,
  start: undefined,
  center: 'text-center',
  right: 'text-end',
  end: 'text-end',
  justify: 'text-justify',
}

interface Formatted {
  format?: TextAlign | undefined
  indent?: number | undefined
}

interface Placed extends Formatted {
  anchor?: string | undefined
  direction?: 'ltr' | 'rtl' | null | undefined
}

/** Alignment and indentation of a paragraph or heading, as classes. */
export const elementClass = ({ format, indent = 0 }: Formatted): string | undefined =>
  classNames(
    format === undefined ? undefined : alignments[format],
    indent > 0 && `indent-${Math.min(Math.floor(indent), 6)}`,
  )

/** A text that runs against the page's way says so; all others follow the page. */
export const directionOf = ({ direction }: Placed): 'rtl' | undefined =>
  direction === 'rtl' ? 'rtl' : undefined

/** A name that is taken already stays with the first who has it. */
export const anchorId = ({ anchor }: Placed, { outline }: RenderContext): string | undefined =>
  anchor === undefined ? undefined : outline.claimId(anchor)

/** Everything that a paragraph, a quote or a list says of its own element. */
export const placeOf = (node: Placed, context: RenderContext) => ({
  id: anchorId(node, context),
  className: elementClass(node),
  dir: directionOf(node),
})
