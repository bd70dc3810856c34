import type { RenderContext } from '../render-context.ts'
import { formatDate } from '../words/dates.ts'

interface MomentProps {
  at: string | undefined
  context: RenderContext
  style?: 'day' | 'moment' | 'short'
}

/** A date that machines can read too; nothing for what is no date. */
export const Moment = ({ at, context, style = 'day' }: MomentProps) => {
  const text = formatDate(at, context, style)
  return text === undefined ? undefined : <time dateTime={at}>{text}</time>
}
