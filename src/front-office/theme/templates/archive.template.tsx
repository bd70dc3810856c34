import type { ReactElement } from 'react'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { Intro } from '../partials/intro.tsx'
import { ItemList } from '../partials/item-list.tsx'
import { Pagination } from '../partials/pagination.tsx'
import { Picture } from '../partials/picture.tsx'
import { TermLinks } from '../partials/term-links.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import type { RenderContext } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'
import { count } from '../words/words.ts'
import { archiveKind, archiveTitle } from './archive-title.ts'
import type { ArchiveData, ArchiveSubject } from './template.view-data.ts'

interface PartProps {
  archive: ArchiveData
  context: RenderContext
}

const Portrait = ({ subject, context }: { subject: ArchiveSubject; context: RenderContext }) =>
  subject.kind !== 'author' || subject.author.picture === undefined ? undefined : (
    <div className="portrait">
      <Picture
        media={subject.author.picture}
        context={context}
        alt=""
        extent="thumbnail"
        isCropped
      />
    </div>
  )

const Below = ({ subject, context }: { subject: ArchiveSubject; context: RenderContext }) =>
  subject.kind !== 'category' ? undefined : (
    <TermLinks
      terms={subject.children ?? []}
      label={context.words.categories}
      className="terms tags"
      context={context}
    />
  )

/** An author's introduction is what they wrote about themselves. */
const introOf = ({ subject, intro }: ArchiveData): string =>
  intro ?? (subject.kind === 'author' ? (subject.author.bio ?? '') : '')

const Beginning = ({ archive, context }: PartProps) => {
  const { subject, pagination } = archive
  const kind = archiveKind(subject, context.language)
  const intro = introOf(archive)
  return (
    <TitleBlock
      title={archiveTitle(subject, context.language)}
      context={context}
      breadcrumbs={archive.breadcrumbs}
      eyebrow={kind === undefined ? undefined : <p className="eyebrow">{kind}</p>}
    >
      <Portrait subject={subject} context={context} />
      <Intro text={intro} />
      <p className="meta">{count(context.words.postCount, pagination.total, context.language)}</p>
      <Below subject={subject} context={context} />
    </TitleBlock>
  )
}

/** The posts of a term, an author or a time. */
export const archiveTemplate = (frame: PageFrame, archive: ArchiveData): ReactElement => {
  const context = pageContext(frame)
  return (
    <PageLayout frame={frame} context={context} kind="archive">
      <div className="listing">
        <Beginning archive={archive} context={context} />
        <ItemList
          items={archive.items}
          style="list"
          shown={{ excerpt: true, image: true, date: true }}
          context={context}
          level={2}
        />
        <Pagination pagination={archive.pagination} context={context} />
      </div>
    </PageLayout>
  )
}
