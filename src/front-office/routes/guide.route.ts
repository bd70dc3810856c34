import type { Design } from '#content/payload-types.ts'
import { designStyles } from '#content/globals/design/design-styles.ts'
import type { Answer } from '../http/answer.ts'
import { presentGuide, type GuideLook } from '../presenters/guide.presenter.ts'
import { queryGuide } from '../queries/guide.query.ts'
import { guideTemplate } from '../theme/templates/guide.template.tsx'
import type { AnswerRoute } from './answering.ts'
import { answerPath } from './page.route.ts'
import { samplePictures } from './sample-pictures.ts'
import type { RouteContext } from './route-context.ts'
import type { Stylesheets } from './stylesheets.ts'

/**
 * `/styleguide?style=&scheme=`: every block in every look, for whoever is signed in. For everybody else it is an
 * address like any other; where a document stands at it, staff get the guide by asking for a look.
 */
export const answerGuide =
  (stylesheets: Stylesheets): AnswerRoute =>
  async (route) => {
    const look = await lookAsked(route)
    return look === undefined ? answerPath(route) : answerLook(route, stylesheets, look)
  }

async function lookAsked({ context, request }: RouteContext): Promise<GuideLook | undefined> {
  const { style, scheme } = request.query
  if (!context.isStaff) return undefined
  if (style === undefined && scheme === undefined) {
    const { state } = await context.reader.resolve(context.path)
    if (state !== 'unknown') return undefined
  }
  return {
    style: designStyles.find(({ value }) => value === style)?.value,
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : undefined,
  }
}

async function answerLook(
  { context }: RouteContext,
  stylesheets: Stylesheets,
  look: GuideLook,
): Promise<Answer> {
  const published = await context.reader.design()
  const design = look.style === undefined ? published : inStyle(published, look.style)
  const { frame, data } = presentGuide(await queryGuide(context), {
    ...{ ...stylesheets.ofGuide(design, look.scheme), look, design },
    standIns: samplePictures().views,
  })
  return {
    ...{ kind: 'page', status: 200, freshness: 'never' },
    page: guideTemplate(frame, data),
    headers: { 'X-Robots-Tag': 'noindex' },
  }
}

/** The style as it is, without what the site chose on top of its own. */
const inStyle = (published: Design, name: string): Design => ({
  id: published.id,
  style: designStyles.find(({ value }) => value === name)?.value ?? 'curtain',
})
