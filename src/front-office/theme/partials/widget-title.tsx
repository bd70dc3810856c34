import type { RenderContext } from '../render-context.ts'

interface WidgetTitleProps {
  title: string | undefined
  context: RenderContext
}

/** The heading of a widget; regions other than the main one start a level of their own. */
export const WidgetTitle = ({ title, context }: WidgetTitleProps) => {
  if (title === undefined || title === '') return undefined
  context.outline.enter(2)
  return <h2 className="widget-title">{title}</h2>
}
