import { Fragment } from 'react'
import type { TextPart } from '../view-data.ts'

/** A text in which what was searched for is marked. */
export const MarkedText = ({ parts }: { parts: TextPart[] }) =>
  parts.map(({ text, isHit }, index) =>
    isHit ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  )
