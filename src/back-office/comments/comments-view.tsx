import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { signedIn } from '../view-frame/signed-in.ts'
import { ViewFrame } from '../view-frame/view-frame.tsx'
import './comments.css'
import { say } from './comments-words.ts'
import { mayModerate } from './may-moderate.ts'
import { QueueScreen } from './queue-screen.tsx'
import { QueueTabs } from './queue-tabs.tsx'
import { readQueueQuery } from './queue-query.ts'
import { readQueue } from './read-queue.ts'

/** `/admin/comments`: what was said below pages and posts, for whoever may moderate it. */
export const CommentsView = async (view: AdminViewServerProps) => {
  if (!mayModerate(signedIn(view))) notFound()
  const { req } = view.initPageResult
  const { language } = req.i18n
  const query = readQueueQuery(view.searchParams)
  const queue = await readQueue(req, query)
  return (
    <ViewFrame className="coulisse-queue" title={say(language, 'title')} view={view}>
      <QueueTabs counts={queue.counts} language={language} query={query} />
      <QueueScreen query={query} queue={queue} />
    </ViewFrame>
  )
}
