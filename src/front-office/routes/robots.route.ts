import type { AnswerRoute } from './answering.ts'

/** `/robots.txt`: the back office stays out, the sitemap is named; a site not to be indexed says so. */
export const answerRobots: AnswerRoute = ({ context: { site, origin } }) => {
  const isOpen = site.state === 'open'
  const rules = isOpen
    ? ['Disallow: /admin', 'Disallow: /api', 'Disallow: /preview']
    : ['Disallow: /']
  const lines = [
    'User-agent: *',
    ...rules,
    ...(isOpen ? ['', `Sitemap: ${origin}/sitemap.xml`] : []),
  ]
  const body = `${lines.join('\n')}\n`
  return Promise.resolve({
    kind: 'bytes',
    freshness: 'feed',
    type: 'text/plain; charset=utf-8',
    body,
  })
}
