import type { TextAlign } from '../rich-text.view-data.ts'
import { classNames } from '../partials/class-names.ts'

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

/** Alignment and indentation of a paragraph or heading, as classes. */
export const elementClass = ({ format, indent = 0 }: Formatted): string | undefined =>
  classNames(
    format === undefined ? undefined : alignments[format],
    indent > 0 && `indent-${Math.min(Math.floor(indent), 6)}`,
  )
