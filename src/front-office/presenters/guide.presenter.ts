import { presentBreadcrumbs } from './breadcrumbs.presenter.ts'
import type { Around, View } from './page-views.presenter.ts'
import { presentFrame } from './frame.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { presentRichText } from './rich-text.presenter.ts'
import { createPresentContext } from './site.presenter.ts'
import { designStyles } from '#content/globals/design/design-styles.ts'
import { guideSpecimen } from '../queries/guide-specimen.ts'
import type { GuideVariant } from '../queries/guide-samples.ts'
import type { GuidePieces } from '../queries/guide.query.ts'
import type { DesignTokens } from '../theme/design-css.ts'
import type { GuideChoice, GuideData, GuideVariantView } from '../theme/guide/guide.view-data.ts'
import type { Scheme } from '../theme/guide/in-scheme.ts'
import { palette } from '../theme/guide/palette.ts'
import type { MediaView } from '../theme/media.view-data.ts'
import { wordsFor, wordsLanguage } from '../theme/words/words.ts'

/** What the guide is asked to show. */
export interface GuideLook {
  /** The name of a style variation; undefined: the site's own design. */
  readonly style: string | undefined
  /** Undefined: as the reader's system. */
  readonly scheme: Scheme | undefined
}

interface GuideMeans extends Around {
  readonly look: GuideLook
  readonly design: DesignTokens
  readonly standIns: ReadonlyMap<string, MediaView>
}

const GUIDE = '/styleguide'

const hrefOf = ({ style, scheme }: GuideLook): string =>
  `${GUIDE}?style=${style ?? 'own'}&scheme=${scheme ?? 'auto'}`

function stylesOf({ page }: PresentContext, look: GuideLook): GuideChoice[] {
  const { code } = page.language
  const own = { label: wordsFor(code).guideOwn, value: undefined }
  const named = designStyles.map(({ value, label }) => ({
    value,
    label: label[wordsLanguage(code)].split(/\s?:/)[0] ?? value,
  }))
  return [own, ...named].map(({ value, label }) => ({
    label,
    href: hrefOf({ ...look, style: value }),
    isChosen: look.style === value,
  }))
}

function schemesOf({ page }: PresentContext, look: GuideLook): GuideChoice[] {
  const words = wordsFor(page.language.code)
  const schemes = [
    [undefined, words.guideAuto],
    ['light', words.guideLight],
    ['dark', words.guideDark],
  ] as const
  return schemes.map(([scheme, label]) => ({
    label,
    href: hrefOf({ ...look, scheme }),
    isChosen: look.scheme === scheme,
  }))
}

const presentVariant =
  (context: PresentContext) =>
  ({ label, block }: GuideVariant): GuideVariantView => ({
    label,
    block: context.presentBlock(context, block),
  })

/** The scheme that is shown comes first: its swatches are painted. */
const schemesShown = (scheme: Scheme | undefined): Scheme[] =>
  scheme ? [scheme] : ['light', 'dark']

/** The style guide of a site in one look. */
export function presentGuide(pieces: GuidePieces, means: GuideMeans): View<GuideData> {
  const { look, design, standIns, ...around } = means
  const plain = createPresentContext(pieces.context, pieces.material)
  const title = wordsFor(plain.page.language.code).guide
  const breadcrumbs = presentBreadcrumbs(plain, [])
  const context = {
    ...{ ...plain, standIns },
    subject: { breadcrumbs, title, authors: pieces.authors },
  }
  const variant = presentVariant(context)
  const data: GuideData = {
    styles: stylesOf(context, look),
    schemes: schemesOf(context, look),
    palettes: schemesShown(look.scheme).map((scheme) => ({
      scheme,
      pairs: palette(design, scheme),
    })),
    specimen: presentRichText(context, guideSpecimen(wordsLanguage(plain.page.language.code))),
    appearances: pieces.appearances.map(variant),
    groups: pieces.groups.map(({ key, name, samples }) => ({
      ...{ key, name },
      samples: samples.map(({ slug, name: block, variants }) => ({
        ...{ slug, name: block },
        variants: variants.map(variant),
      })),
    })),
  }
  const { regions } = pieces
  const frame = presentFrame(context, { ...around, regions, title, isIndexed: false })
  return { frame, data }
}
