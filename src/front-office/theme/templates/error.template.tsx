import type { ReactElement } from 'react'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import type { PageFrame } from '../view-data.ts'
import { fill } from '../words/words.ts'
import type { ErrorData } from './template.view-data.ts'

/** It did not work: what one can do, and what to tell those who can mend it. */
export const errorTemplate = (frame: PageFrame, error: ErrorData): ReactElement => {
  const context = pageContext(frame)
  const { words } = context
  return (
    <PageLayout frame={frame} context={context} kind="error">
      <div className="listing">
        <TitleBlock
          title={error.status === 503 ? words.closedSite : words.error}
          context={context}
          eyebrow={<p className="eyebrow">{error.status}</p>}
          dek={error.message ?? (error.status === 503 ? undefined : words.errorText)}
        >
          {error.requestId === undefined ? undefined : (
            <p className="meta">{fill(words.errorReference, { id: error.requestId })}</p>
          )}
        </TitleBlock>
      </div>
    </PageLayout>
  )
}
