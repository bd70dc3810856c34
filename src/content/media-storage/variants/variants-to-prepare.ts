import { subjectOf, type MediaFacts } from './media-facts.ts'
import {
  cropVariant,
  hasVariants,
  planVariant,
  variantWidths,
  widthFormats,
  widthVariant,
  type VariantPlan,
  type VariantSubject,
} from './variant-plan.ts'

interface Prepared {
  readonly subject: VariantSubject
  readonly plan: VariantPlan
}

/** What is made right after an upload: the thumbnail that the editor sees first, then what pages use. */
export function variantsToPrepare(media: MediaFacts): Prepared[] {
  const subject = subjectOf(media)
  if (!subject || !hasVariants(subject.mimeType)) return []
  const names = [
    cropVariant('square-320', subject.focal, 'webp'),
    ...variantWidths(subject.width).flatMap((width) =>
      widthFormats(subject).map((format) => widthVariant(width, format)),
    ),
  ]
  return names
    .map((name) => planVariant(subject, name))
    .filter((plan) => plan !== undefined)
    .map((plan) => ({ subject, plan }))
}
