import type { ReactNode } from 'react'
import type { BlockView } from '../blocks/block.view-data.ts'
import type { LinkTarget, RelationshipNode, UploadNode } from '../rich-text.view-data.ts'
import { Notice } from '../partials/notice.tsx'
import { Figure } from '../partials/figure.tsx'
import { TextLink } from '../partials/text-link.tsx'
import type { RenderContext } from '../render-context.ts'
import { fill } from '../words/words.ts'

interface NodeProps<Node> {
  node: Node
  context: RenderContext
}

type LinkProps = NodeProps<LinkTarget> & { children: ReactNode }

export const Link = ({ node, context, children }: LinkProps) => (
  <TextLink
    link={
      node.href === undefined
        ? undefined
        : { href: node.href, isExternal: node.isExternal === true, newTab: node.newTab }
    }
    context={context}
  >
    {children}
  </TextLink>
)

const isImage = (mime: string): boolean => mime.startsWith('image/')

type UploadProps = NodeProps<UploadNode> & { caption: ReactNode }

/** A picture is shown, any other file is linked. */
export const Upload = ({ node: { media }, context, caption }: UploadProps) => {
  if (media === undefined) return undefined
  if (isImage(media.mime)) return <Figure media={media} context={context} caption={caption} />
  return (
    <p>
      <TextLink link={{ href: media.url, isExternal: false }} context={context}>
        {media.title ?? media.name}
      </TextLink>
    </p>
  )
}

export const Relationship = ({ node: { target }, context }: NodeProps<RelationshipNode>) =>
  target === undefined ? undefined : (
    <p className="document-link">
      <TextLink link={{ href: target.href, isExternal: false }} context={context}>
        {target.title}
      </TextLink>
    </p>
  )

export const EmbeddedBlock = ({
  node: { block },
  context,
}: NodeProps<{ block?: BlockView | undefined }>) =>
  block === undefined ? undefined : context.renderBlock(block, context)

export const Unknown = ({ node, context }: NodeProps<{ name: string }>) => (
  <Notice isShown={context.isStaff}>{fill(context.words.unknownBlock, { name: node.name })}</Notice>
)
