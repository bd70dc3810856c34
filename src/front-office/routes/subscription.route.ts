import express, { type RequestHandler } from 'express'
import createError from 'http-errors'
import { z } from 'zod'
import { isSigned, type SubscriptionAct } from '../comment-mail/subscription-link.ts'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer, type Answer } from '../http/answer.ts'
import { gatherPage } from '../queries/document.query.ts'
import { inLanguage } from '../queries/site-context.ts'
import { presentFrame } from '../presenters/frame.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { subscriptionTemplate } from '../theme/templates/subscription.template.tsx'
import { subscriptionWords } from '../theme/words/subscription-words.ts'
import {
  confirmSubscription,
  leaveSubscription,
  subscriptionLanguage,
  widenSubscription,
} from '../visitor-writes/subscribe.ts'
import { answerHidden } from './hidden-site.ts'
import { openRequest } from './open-request.ts'
import { aroundPage, type RouteContext } from './route-context.ts'
import type { Stylesheets } from './stylesheets.ts'

const asked = z.object({
  act: z.enum(['confirm', 'widen', 'leave']),
  id: z.string().min(1).max(64),
  token: z.string().max(64),
})

/**
 * `/comments/subscription?act=&id=&token=`: the links of mails about comments. GET asks and changes nothing, because
 * programs that check mails follow links; POST does it, also for mail programs that send it by themselves (RFC 8058).
 */
export function subscriptionRoute(office: FrontOffice, stylesheets: Stylesheets): RequestHandler[] {
  const answer: RequestHandler = async (request, response) => {
    const link = asked.safeParse(request.query)
    if (!link.success) throw createError(404, 'There is no such page.')
    const { act, id } = link.data
    const isOurs = isSigned(link.data, office.secret)
    const language = isOurs ? await subscriptionLanguage(office.payload, id) : undefined
    const isDone = request.method === 'POST' && isOurs ? await perform(office, act, id) : isOurs
    const opened = await openRequest(office, request, { path: '/' })
    const context = inLanguage(opened.context, language)
    const route: RouteContext = { ...opened, context, around: aroundPage(stylesheets) }
    const outcome = outcomeOf({ act, isOurs: isDone, method: request.method })
    const page = await answerSubscription(route, outcome, request.originalUrl)
    sendAnswer(request, response, (await answerHidden(route)) ?? page, [])
  }
  return [express.urlencoded({ extended: false, limit: '4kb' }), answer]
}

async function perform(
  { payload, now }: FrontOffice,
  act: SubscriptionAct,
  id: string,
): Promise<boolean> {
  if (act === 'confirm') return confirmSubscription(payload, id, now())
  if (act === 'widen') return widenSubscription(payload, id, now())
  await leaveSubscription(payload, id)
  return true
}

type Outcome = 'confirm' | 'widen' | 'confirmed' | 'leave' | 'left' | 'unknown'

/** To leave twice, or with a link that is none, says the same as to leave: nobody learns who is told. */
function outcomeOf({
  act,
  isOurs,
  method,
}: {
  act: SubscriptionAct
  isOurs: boolean
  method: string
}): Outcome {
  if (act === 'leave') return method === 'POST' ? 'left' : 'leave'
  if (!isOurs) return 'unknown'
  return method === 'POST' ? 'confirmed' : act
}

const textOf = (
  said: ReturnType<typeof subscriptionWords>,
  outcome: Outcome,
): { title: string; text: string; label?: string } =>
  ({
    confirm: { title: said.subscribeAsk, text: said.subscribeAskText, label: said.subscribeDo },
    widen: { title: said.subscribeAsk, text: said.widenText, label: said.subscribeDo },
    confirmed: { title: said.subscribed, text: said.subscribedText },
    leave: { title: said.leaveAsk, text: said.leaveAskText, label: said.leaveDo },
    left: { title: said.left, text: said.leftText },
    unknown: { title: said.subscribeUnknown, text: said.subscribeUnknownText },
  })[outcome]

async function answerSubscription(
  { context, around }: RouteContext,
  outcome: Outcome,
  action: string,
): Promise<Answer> {
  const { title, text, label } = textOf(subscriptionWords(context.language.code), outcome)
  const { material, regions } = await gatherPage(context, 'pages', { contents: [], listed: [] })
  const frame = presentFrame(createPresentContext(context, material), {
    ...{ ...(await around.of(context)), regions, title, isIndexed: false },
  })
  const button = label === undefined ? undefined : { label, action }
  return {
    ...{ kind: 'page', status: outcome === 'unknown' ? 404 : 200, freshness: 'never' },
    page: subscriptionTemplate(frame, { title, text, button }),
  }
}
