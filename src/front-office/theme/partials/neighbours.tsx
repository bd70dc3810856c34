import type { RenderContext } from '../render-context.ts'
import type { ListItem } from '../view-data.ts'
import { safeHref } from './safe-href.ts'

interface NeighbourProps {
  item: ListItem | undefined
  rel: 'prev' | 'next'
  label: string
  context: RenderContext
}

const Neighbour = ({ item, rel, label, context }: NeighbourProps) =>
  item === undefined ? undefined : (
    <a className={`neighbour is-${rel}`} href={safeHref(item.href)} rel={rel}>
      <span className="eyebrow">{label}</span>
      <span className="neighbour-title">{item.title || context.words.untitled}</span>
    </a>
  )

interface NeighboursProps {
  previous: ListItem | undefined
  next: ListItem | undefined
  context: RenderContext
}

/** The posts before and after. */
export const Neighbours = ({ previous, next, context }: NeighboursProps) =>
  previous === undefined && next === undefined ? undefined : (
    <nav className="neighbours" aria-label={context.words.moreToRead}>
      <Neighbour item={previous} rel="prev" label={context.words.previousPost} context={context} />
      <Neighbour item={next} rel="next" label={context.words.nextPost} context={context} />
    </nav>
  )
