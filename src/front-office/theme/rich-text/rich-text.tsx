import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { headingId } from '../heading-places.ts'
import { headingLevel } from '../outline.ts'
import { belowFold } from '../render-context.ts'
import type { RenderContext } from '../render-context.ts'
import type {
  AutoLinkNode,
  HeadingNode,
  LinkNode,
  RichTextNode,
  RichTextView,
} from '../rich-text.view-data.ts'
import { directionOf, elementClass, placeOf } from './element-class.ts'
import { EmbeddedBlock, Link, Relationship, Unknown, Upload } from './leaf-nodes.tsx'
import { List } from './list-node.tsx'
import { hasContent } from './plain-text.ts'
import { Table } from './table-node.tsx'
import { formattedText } from './text-format.tsx'

export type RenderNodes = (nodes: RichTextNode[], context: RenderContext) => ReactNode

type NodeMap = { [Type in RichTextNode['type']]: Extract<RichTextNode, { type: Type }> }
/** A node whose type is known to be one of `Type`: keeps `views[node.type](node)` typed. */
type NodeOf<Type extends keyof NodeMap> = { [T in Type]: NodeMap[T] & { type: T } }[Type]
type NodeViews = {
  [Type in keyof NodeMap]: (node: NodeOf<Type>, context: RenderContext) => ReactNode
}

/** The page's own title is the only first level: one in a text becomes a second. */
const heading = (node: HeadingNode, context: RenderContext) => {
  const level = headingLevel(Number(node.tag.slice(1)))
  const Tag = `h${level}` as const
  context.outline.enter(level)
  return (
    <Tag id={headingId(node, context)} className={elementClass(node)} dir={directionOf(node)}>
      {renderNodes(node.children, context)}
    </Tag>
  )
}

const link = (node: LinkNode | AutoLinkNode, context: RenderContext) => (
  <Link node={node} context={context}>
    {renderNodes(node.children, context)}
  </Link>
)

/** Every node has a view: one that is missing does not compile. */
const views: NodeViews = {
  text: (node) => formattedText(node),
  linebreak: () => <br />,
  tab: () => <span className="tab">{'\t'}</span>,
  horizontalrule: () => <hr />,
  paragraph: (node, context) => (
    <p {...placeOf(node, context)}>{renderNodes(node.children, context)}</p>
  ),
  heading,
  list: (node, context) => <List list={node} context={context} renderNodes={renderNodes} />,
  // Items are the list's own business; a stray one is text.
  listitem: (node, context) => <p>{renderNodes(node.children, context)}</p>,
  quote: (node, context) => (
    <blockquote {...placeOf(node, context)}>{renderNodes(node.children, context)}</blockquote>
  ),
  link,
  autolink: link,
  upload: (node, context) => (
    <Upload node={node} context={context} caption={captionOf(node.media?.caption, context)} />
  ),
  relationship: (node, context) => <Relationship node={node} context={context} />,
  table: (node, context) => (
    <Table rows={node.children} context={context} renderNodes={renderNodes} />
  ),
  tablerow: (node, context) => renderNodes(node.children, context),
  tablecell: (node, context) => renderNodes(node.children, context),
  block: (node, context) => <EmbeddedBlock node={node} context={context} />,
  inlineBlock: (node, context) => <EmbeddedBlock node={node} context={context} />,
  unknown: (node, context) => <Unknown node={node} context={context} />,
}

const renderNode = <Type extends keyof NodeMap>(
  node: NodeOf<Type>,
  context: RenderContext,
): ReactNode =>
  // Stored JSON may hold what no type foresees.
  Object.hasOwn(views, node.type)
    ? views[node.type](node, context)
    : views.unknown({ type: 'unknown', name: String(node.type) }, context)

/** A component, so that React comes to it in the order of the page: the outline counts on it. */
const RichNode = ({ node, context }: { node: RichTextNode; context: RenderContext }) =>
  renderNode(node, context)

export const renderNodes: RenderNodes = (nodes, context) =>
  nodes.map((node, index) => <RichNode key={index} node={node} context={context} />)

/** How many pieces of a text are in sight before anybody scrolls. */
const aboveFold = 2

interface RichTextProps {
  text: RichTextView | undefined
  context: RenderContext
}

/** A running text: paragraphs, headings, blocks. The caller gives the element around it. */
export const RichText = ({ text, context }: RichTextProps) => {
  const nodes = text?.root.children ?? []
  return (
    <>
      {renderNodes(nodes.slice(0, aboveFold), context)}
      {renderNodes(nodes.slice(aboveFold), belowFold(context))}
    </>
  )
}

/** A caption's content, or nothing at all when it says nothing. */
export const captionOf = (text: RichTextView | undefined, context: RenderContext): ReactNode =>
  hasContent(text) ? <InlineText text={text} context={context} /> : undefined

/** One line, for captions and attributions: paragraphs become lines. */
export const InlineText = ({ text, context }: RichTextProps) => {
  const lines = text?.root.children ?? []
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : undefined}
      {renderNodes('children' in line ? line.children : [line], context)}
    </Fragment>
  ))
}
