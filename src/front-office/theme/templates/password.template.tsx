import type { ReactElement } from 'react'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { FormField } from '../partials/form-field.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import type { PageFrame } from '../view-data.ts'
import type { PasswordData } from './template.view-data.ts'

/** The title of a document behind a password, and the way in. */
export const passwordTemplate = (frame: PageFrame, protection: PasswordData): ReactElement => {
  const context = pageContext(frame)
  const { words } = context
  return (
    <PageLayout frame={frame} context={context} kind="password">
      <div className="listing">
        <TitleBlock title={protection.title} context={context} dek={words.protectedPage}>
          <form className="password-form" method="post" action={protection.action}>
            <FormField
              name="password"
              kind="password"
              label={words.password}
              isRequired
              error={protection.isWrong ? words.passwordWrong : undefined}
              context={context}
            />
            <button type="submit" className="button is-filled">
              {words.open}
            </button>
          </form>
        </TitleBlock>
      </div>
    </PageLayout>
  )
}
