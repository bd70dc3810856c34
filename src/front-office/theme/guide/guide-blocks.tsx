import type { RenderContext } from '../render-context.ts'
import type { GuideGroupView, GuideSampleView, GuideVariantView } from './guide.view-data.ts'

interface VariantProps {
  variant: GuideVariantView
  context: RenderContext
}

/** A look of a block in a page's flow. Where it shows nothing on this site, the stylesheet lets a word of that be seen. */
export const GuideVariant = ({ variant: { label, block }, context }: VariantProps) => (
  <>
    {label === undefined ? undefined : <p className="guide-label">{label}</p>}
    <div className="guide-sample flow">
      {context.renderBlock(block, context)}
      <p className="guide-empty">{context.words.guideEmpty}</p>
    </div>
  </>
)

const Heading = ({ sample: { slug, name }, context }: Omit<SampleProps, 'id'>) => {
  context.outline.enter(3)
  return (
    <h3>
      {name} <code>{slug}</code>
    </h3>
  )
}

interface SampleProps {
  sample: GuideSampleView
  context: RenderContext
}

const Sample = ({ sample, context }: SampleProps) => (
  <section className="guide-block" id={`block-${sample.slug}`}>
    <Heading sample={sample} context={context} />
    {sample.variants.map((variant) => (
      <GuideVariant key={variant.block.key} variant={variant} context={context} />
    ))}
  </section>
)

/** All blocks of a group. */
export const GuideGroup = ({
  group,
  context,
}: {
  group: GuideGroupView
  context: RenderContext
}) => (
  <>
    <h2 id={`group-${group.key}`}>{group.name}</h2>
    {group.samples.map((sample) => (
      <Sample key={sample.slug} sample={sample} context={context} />
    ))}
  </>
)
