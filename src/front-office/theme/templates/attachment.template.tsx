import type { ReactElement } from 'react'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { formatBytes, fileKind } from '../partials/file-facts.ts'
import { Paragraphs } from '../partials/paragraphs.tsx'
import { TextLink } from '../partials/text-link.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import type { RenderContext } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'
import { fill } from '../words/words.ts'
import type { AttachmentData } from './template.view-data.ts'

interface PartProps {
  attachment: AttachmentData
  context: RenderContext
}

/** A file is shown by the block that shows its kind. */
const Shown = ({ attachment: { media }, context }: PartProps) => {
  const appearance = {
    width: 'wide',
    align: 'none',
    ground: 'none',
    spaceBefore: 'medium',
    spaceAfter: 'medium',
  } as const
  const box = { key: media.id, appearance }
  const [kind] = media.mime.split('/')
  if (kind === 'image') return context.renderBlock({ ...box, blockType: 'image', media }, context)
  if (kind === 'audio') return context.renderBlock({ ...box, blockType: 'audio', media }, context)
  if (kind === 'video')
    return context.renderBlock({ ...box, blockType: 'video', media, loop: false }, context)
  return context.renderBlock({ ...box, blockType: 'file', media, showButton: true }, context)
}

const Facts = ({ attachment: { media, parent }, context }: PartProps) => {
  const size = formatBytes(media.size, context.language)
  return (
    <p className="meta">
      <a href={media.url}>{media.name}</a>{' '}
      {fill(context.words.attachmentSize, { type: fileKind(media), size })}
      {parent === undefined ? undefined : (
        <>
          {' · '}
          {context.words.partOf}{' '}
          <TextLink link={parent} context={context}>
            {parent.label ?? parent.href}
          </TextLink>
        </>
      )}
    </p>
  )
}

/** A page for a file, as WordPress gives each one. */
export const attachmentTemplate = (frame: PageFrame, attachment: AttachmentData): ReactElement => {
  const context = pageContext(frame)
  return (
    <PageLayout frame={frame} context={context} kind="attachment">
      <article className="article">
        <TitleBlock
          title={attachment.title}
          context={context}
          breadcrumbs={attachment.breadcrumbs}
        />
        <div className="content flow">
          <Shown attachment={attachment} context={context} />
          {attachment.description === undefined ? undefined : (
            <Paragraphs text={attachment.description} />
          )}
          <Facts attachment={attachment} context={context} />
        </div>
      </article>
    </PageLayout>
  )
}
