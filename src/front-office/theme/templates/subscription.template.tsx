import type { ReactElement } from 'react'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import type { PageFrame } from '../view-data.ts'
import type { SubscriptionData } from './template.view-data.ts'

/** Where the link of a mail leads: a question with one button, or what came of it. */
export const subscriptionTemplate = (
  frame: PageFrame,
  { title, text, button }: SubscriptionData,
): ReactElement => {
  const context = pageContext(frame)
  return (
    <PageLayout frame={frame} context={context} kind="password">
      <div className="listing">
        <TitleBlock title={title} context={context} dek={text}>
          {button === undefined ? (
            <p>
              <a href={frame.site.homeHref}>{context.words.goHome}</a>
            </p>
          ) : (
            <form method="post" action={button.action}>
              <button type="submit" className="button is-filled">
                {button.label}
              </button>
            </form>
          )}
        </TitleBlock>
      </div>
    </PageLayout>
  )
}
