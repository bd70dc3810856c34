import { ButtonList } from '../../partials/button-list.tsx'
import { classNames } from '../../partials/class-names.ts'
import { Paragraphs } from '../../partials/paragraphs.tsx'
import type { HeadingLevel } from '../../outline.ts'
import type { RenderContext } from '../../render-context.ts'
import type { BlockProps } from '../block-props.ts'
import type { PlanView, PricingView } from '../part-block.view-data.ts'

interface PlanProps {
  plan: PlanView
  context: RenderContext
  level: HeadingLevel
}

const Price = ({ plan: { price, period } }: Pick<PlanProps, 'plan'>) =>
  price === undefined ? undefined : (
    <p className="price">
      <b>{price}</b>
      {period === undefined ? undefined : <span> {period}</span>}
    </p>
  )

const Plan = ({ plan, context, level }: PlanProps) => {
  const Title = `h${level}` as const
  const { isHighlighted, label } = plan
  return (
    <li className={classNames('plan', isHighlighted && 'is-highlighted')}>
      <Title className="plan-title">{plan.title}</Title>
      {isHighlighted && label !== undefined ? <p className="eyebrow">{label}</p> : undefined}
      <Price plan={plan} />
      {plan.text === undefined ? undefined : <Paragraphs text={plan.text} />}
      {plan.features.length === 0 ? undefined : (
        <ul role="list" className="features">
          {plan.features.map((feature, index) => (
            <li key={index}>{feature}</li>
          ))}
        </ul>
      )}
      <ButtonList buttons={plan.button === undefined ? [] : [plan.button]} context={context} />
    </li>
  )
}

/** A component of its own, so that the outline is asked when React comes to it. */
const Plans = ({ block, context }: BlockProps<PricingView>) => {
  const level = context.outline.below()
  return (
    <ul role="list" className="pricing">
      {block.plans.map((plan, index) => (
        <Plan key={index} plan={plan} context={context} level={level} />
      ))}
    </ul>
  )
}

/** What things cost, side by side. */
export const Pricing = ({ block, context }: BlockProps<PricingView>) =>
  block.plans.length === 0 ? undefined : <Plans block={block} context={context} />
