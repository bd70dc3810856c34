import type { ReactNode } from 'react'
import type { TextNode } from '../rich-text.view-data.ts'

/** Lexical's bits, innermost first (IS_BOLD … in lexical/LexicalConstants). */
const formats: [bit: number, wrap: (inner: ReactNode) => ReactNode][] = [
  [16, (inner) => <code>{inner}</code>],
  [128, (inner) => <mark>{inner}</mark>],
  [32, (inner) => <sub>{inner}</sub>],
  [64, (inner) => <sup>{inner}</sup>],
  [8, (inner) => <u>{inner}</u>],
  [4, (inner) => <s>{inner}</s>],
  [2, (inner) => <em>{inner}</em>],
  [1, (inner) => <strong>{inner}</strong>],
]

/** A run of text inside the elements that its format asks for. */
export const formattedText = ({ text, format = 0 }: TextNode): ReactNode =>
  formats.reduce<ReactNode>(
    (inner, [bit, wrap]) => ((format & bit) === 0 ? inner : wrap(inner)),
    text,
  )
