import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import './comments.css'
import { say } from './comments-words.ts'
import { mayModerate } from './may-moderate.ts'
import { QueueScreen } from './queue-screen.tsx'
import { QueueTabs } from './queue-tabs.tsx'
import { readQueueQuery } from './queue-query.ts'
import { readQueue } from './read-queue.ts'

/** `/admin/comments`: what was said below pages and posts, for whoever may moderate it. */
export const CommentsView = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fcomments')
  if (!mayModerate(user)) notFound()
  const title = say(i18n.language, 'title')
  const query = readQueueQuery(searchParams)
  const queue = await readQueue(req, query)
  return (
    <DefaultTemplate
      {...(locale && { locale })}
      i18n={i18n}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="coulisse-queue">
        <h1 className="coulisse-queue__title">{title}</h1>
        <QueueTabs counts={queue.counts} language={i18n.language} query={query} />
        <QueueScreen query={query} queue={queue} />
      </Gutter>
    </DefaultTemplate>
  )
}
