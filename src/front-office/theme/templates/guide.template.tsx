import type { ReactElement } from 'react'
import { GuideGroup, GuideVariant } from '../guide/guide-blocks.tsx'
import { GuideColors } from '../guide/guide-colors.tsx'
import type { GuideChoice, GuideData } from '../guide/guide.view-data.ts'
import { placesInText } from '../heading-places.ts'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import { belowFold, type RenderContext } from '../render-context.ts'
import { RichText } from '../rich-text/rich-text.tsx'
import type { PageFrame } from '../view-data.ts'

interface PartProps {
  guide: GuideData
  context: RenderContext
}

const Choices = ({ label, choices }: { label: string; choices: GuideChoice[] }) => (
  <div className="guide-choice">
    <dt>{label}</dt>
    {choices.map(({ href, label: name, isChosen }) => (
      <dd key={href}>
        <a href={href} aria-current={isChosen ? 'true' : undefined}>
          {name}
        </a>
      </dd>
    ))}
  </div>
)

const Contents = ({ guide, context }: PartProps) => {
  const { words } = context
  return (
    <nav className="guide-contents" aria-label={words.guideContents}>
      <ul role="list">
        <li>
          <a href="#type">{words.guideType}</a>
        </li>
        <li>
          <a href="#colours">{words.guideColors}</a>
        </li>
        <li>
          <a href="#appearances">{words.guideAppearances}</a>
        </li>
      </ul>
      {guide.groups.map(({ key, name, samples }) => (
        <div key={key}>
          <p>
            <a href={`#group-${key}`}>{name}</a>
          </p>
          <ul role="list">
            {samples.map(({ slug, name: block }) => (
              <li key={slug}>
                <a href={`#block-${slug}`}>{block}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

const Foundations = ({ guide, context }: PartProps) => (
  <>
    <h2 id="type">{context.words.guideType}</h2>
    <div className="content flow">
      <RichText text={guide.specimen} context={context} />
    </div>
    <h2 id="colours">{context.words.guideColors}</h2>
    <GuideColors guide={guide} context={context} />
    <h2 id="appearances">{context.words.guideAppearances}</h2>
    {guide.appearances.map((variant) => (
      <GuideVariant key={variant.block.key} variant={variant} context={context} />
    ))}
  </>
)

/** Everything that a design changes, on one page. */
export const guideTemplate = (frame: PageFrame, guide: GuideData): ReactElement => {
  const context = pageContext(frame, placesInText(guide.specimen))
  const { words } = context
  const later = belowFold(context)
  return (
    <PageLayout frame={frame} context={context} kind="guide">
      <div className="guide">
        <TitleBlock title={words.guide} dek={words.guideIntro} context={context}>
          <dl className="guide-choices">
            <Choices label={words.guideStyle} choices={guide.styles} />
            <Choices label={words.guideScheme} choices={guide.schemes} />
          </dl>
        </TitleBlock>
        <Contents guide={guide} context={context} />
        <Foundations guide={guide} context={later} />
        {guide.groups.map((group) => (
          <GuideGroup key={group.key} group={group} context={later} />
        ))}
      </div>
    </PageLayout>
  )
}
