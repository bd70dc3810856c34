import { choiceAt, flagAt, storedList, textAt, type Stored } from '../queries/stored.ts'
import type * as Views from '../theme/blocks/part-block.view-data.ts'
import { blockBase } from './appearance.presenter.ts'
import { presentButtonList } from './button.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { presentRichText } from './rich-text.presenter.ts'
import { presentSocialLink } from './social-link.presenter.ts'

const linesOf = (text: string | undefined): string[] =>
  (text ?? '').split('\n').flatMap((line) => line.trim() || [])

const presentPlan = (context: PresentContext, plan: Stored): Omit<Views.PlanView, 'title'> => ({
  price: textAt(plan, 'price'),
  period: textAt(plan, 'period'),
  text: textAt(plan, 'text'),
  features: linesOf(textAt(plan, 'features')),
  button: presentButtonList(context, plan)[0],
  isHighlighted: flagAt(plan, 'highlighted'),
  label: textAt(plan, 'label'),
})

/** A plan without a name is none; of those set off the first is. */
export function presentPricing(
  context: PresentContext,
  block: Stored,
  key: string,
): Views.PricingView {
  const plans = storedList(block, 'plans').flatMap((plan): Views.PlanView[] => {
    const title = textAt(plan, 'title')
    return title === undefined ? [] : [{ title, ...presentPlan(context, plan) }]
  })
  const chosen = plans.find(({ isHighlighted }) => isHighlighted)
  return {
    ...blockBase(context, block, { blockType: 'pricing', key }),
    plans: plans.map((plan) => ({ ...plan, isHighlighted: plan === chosen })),
  }
}

export const presentSocialLinks = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.SocialLinksView => ({
  ...blockBase(context, block, { blockType: 'social-links', key }),
  title: textAt(block, 'title'),
  links: storedList(block, 'links').flatMap((row) => presentSocialLink(row) ?? []),
  style: choiceAt(block, 'style', ['icons', 'names']),
})

export const presentTabs = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.TabsView => ({
  ...blockBase(context, block, { blockType: 'tabs', key }),
  tabs: storedList(block, 'tabs').flatMap((tab) => {
    const title = textAt(tab, 'title')
    const content = presentRichText(context, tab['content'])
    return title === undefined ? [] : [{ title, content }]
  }),
})

export const presentTimeline = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.TimelineView => ({
  ...blockBase(context, block, { blockType: 'timeline', key }),
  events: storedList(block, 'events').flatMap((event) => {
    const [label, title] = [textAt(event, 'label'), textAt(event, 'title')]
    const text = presentRichText(context, event['text'])
    return (label ?? title ?? text) ? [{ label, title, text }] : []
  }),
})
