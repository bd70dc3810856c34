import express, { type Router } from 'express'
import { createSiteMemory } from './content-reader/site-memory.ts'
import type { FrontOffice, FrontOfficeDependencies } from './dependencies.ts'
import { createCardPictures } from './media/card-pictures.ts'
import { answering } from './routes/answering.ts'
import { commentEditRoute } from './routes/comment-edit.route.ts'
import { commentRoute } from './routes/comment.route.ts'
import { errorRoute } from './routes/error.route.ts'
import { answerFrame, answerPreviewFrame } from './routes/frame.route.ts'
import { faviconRoute } from './routes/favicon.route.ts'
import { answerGuide } from './routes/guide.route.ts'
import { answerHumans } from './routes/humans.route.ts'
import { answerManifest } from './routes/manifest.route.ts'
import { answerOembed } from './routes/oembed.route.ts'
import { answerOpml } from './routes/opml.route.ts'
import { answerLlms } from './routes/llms.route.ts'
import { answerPath } from './routes/page.route.ts'
import { answerPreview } from './routes/preview.route.ts'
import { answerRobots } from './routes/robots.route.ts'
import { answerSecurityTxt } from './routes/security-txt.route.ts'
import { answerSitemap } from './routes/sitemap.route.ts'
import { answerSocialCard } from './routes/social-card.route.ts'
import { createStylesheets } from './routes/stylesheets.ts'
import { subscriptionRoute } from './routes/subscription.route.ts'
import { themeRoute } from './routes/theme.route.ts'
import { unlockRoute } from './routes/unlock.route.ts'

/** The public site: its whole route table on one screen. */
export function frontOffice(dependencies: FrontOfficeDependencies): Router {
  const office: FrontOffice = {
    memory: createSiteMemory(() => false),
    maySend: () => Promise.resolve(true),
    ...dependencies,
  }
  const stylesheets = createStylesheets()
  const answer = answering(office, stylesheets)
  const router = express.Router({ caseSensitive: true, strict: true })
  router.get('/theme/:name', themeRoute(stylesheets))
  router.get(
    /^\/theme\/cards\/(?:pages|posts)\/[\w-]+\.png$/,
    answer(answerSocialCard(createCardPictures())),
  )
  if (office.media) router.use('/media', office.media)
  router.get('/favicon.ico', faviconRoute(office))
  router.get('/robots.txt', answer(answerRobots))
  router.get('/llms.txt', answer(answerLlms))
  router.get('/humans.txt', answer(answerHumans))
  router.get('/feeds.opml', answer(answerOpml))
  router.get('/oembed', answer(answerOembed))
  router.get('/manifest.webmanifest', answer(answerManifest))
  router.get('/.well-known/security.txt', answer(answerSecurityTxt))
  router.get(['/sitemap.xml', '/sitemap-:part.xml'], answer(answerSitemap))
  router.get('/styleguide', answer(answerGuide(stylesheets)))
  router.get('/preview/:type/:id', answerPreview(office, stylesheets))
  router.get('/frames/:type/:id/:hash', answer(answerFrame))
  router.get('/preview/:type/:id/frames/:holder/:held/:hash', answerPreviewFrame(office))
  router.post('/unlock', unlockRoute(office, stylesheets))
  router.post('/comments', commentRoute(office, stylesheets))
  router.post('/comments/edit', commentEditRoute(office, stylesheets))
  const subscription = subscriptionRoute(office, stylesheets)
  router.get('/comments/subscription', subscription)
  router.post('/comments/subscription', subscription)
  router.all('/*path', answer(answerPath))
  router.all('/', answer(answerPath))
  router.use(errorRoute(office, stylesheets))
  return router
}
