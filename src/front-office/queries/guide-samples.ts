import type { Block, Field } from 'payload'
import { blockSamples } from '#content/blocks/block-samples.ts'
import { blockGroups, type BlockGroup } from '#content/blocks/block-groups.ts'
import { blocks } from '#content/blocks/blocks.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { isStored, type Stored } from './stored.ts'

/** One look of a block. */
export interface GuideVariant {
  /** What an editor chooses it by; none for a block that has one look. */
  readonly label: string | undefined
  readonly block: Stored
}

export interface GuideSample {
  readonly slug: string
  readonly name: string
  readonly variants: readonly GuideVariant[]
}

export interface GuideGroup {
  readonly key: BlockGroup
  readonly name: string
  readonly samples: readonly GuideSample[]
}

type GuideLanguage = 'en' | 'fr'

/** Fields whose choices are looks of a block. */
const LOOKS = new Set(['style', 'tone'])

const GROUPS: readonly BlockGroup[] = ['text', 'media', 'layout', 'lists', 'parts']

/** Every block of the house, by group, in every look that editors may choose. */
export const guideGroups = (language: GuideLanguage): GuideGroup[] =>
  GROUPS.map((key) => ({
    key,
    name: blockGroups[key][language],
    samples: blocks
      .filter(({ admin }) => admin?.group === blockGroups[key])
      .map((block) => sampleOf(block, language)),
  }))

function sampleOf(block: Block, language: GuideLanguage): GuideSample {
  const { slug } = block
  const sample = storedSample(slug)
  return {
    slug,
    name: wordsOf(block.labels?.singular, language) ?? slug,
    variants: block.fields.flatMap((field) => looksOf(field, sample, language)),
  }
}

/** A block without looks has one all the same: its sample. */
function looksOf(field: Field, sample: Stored, language: GuideLanguage): GuideVariant[] {
  if (!('name' in field)) return []
  if (field.name === 'version' && !hasLooks(sample)) return [{ label: undefined, block: sample }]
  if (field.type !== 'select' || !LOOKS.has(field.name)) return []
  return field.options.flatMap((option) => {
    if (typeof option === 'string') return []
    const label = wordsOf(option.label, language) ?? option.value
    return { label, block: lookOf(sample, field.name, { value: option.value, label }) }
  })
}

const hasLooks = (sample: Stored): boolean => [...LOOKS].some((name) => name in sample)

/** Two menus of one name could not be told apart by who listens. */
const lookOf = (
  sample: Stored,
  name: string,
  { value, label }: { value: string; label: string },
) => ({
  ...sample,
  [name]: value,
  id: `${String(sample['id'])}-${value}`,
  ...(sample['blockType'] === 'navigation' && { title: label }),
})

const storedSample = (slug: string): Stored => {
  const sample: unknown = new Map<string, unknown>(Object.entries(blockSamples)).get(slug)
  return isStored(sample) ? sample : {}
}

const wordsOf = (label: unknown, language: GuideLanguage): string | undefined => {
  if (typeof label === 'string') return label
  const words = isStored(label) ? label[language] : undefined
  return typeof words === 'string' ? words : undefined
}

const GROUNDS = {
  none: bilingual('No ground', 'Sans fond'),
  subtle: bilingual('Subtle ground', 'Fond discret'),
  accent: bilingual('Ground in the accent', 'Fond accentué'),
  contrast: bilingual('Ground in contrast', 'Fond contrasté'),
} as const

const WIDTHS = {
  content: bilingual('As wide as text', 'Largeur du texte'),
  wide: bilingual('Wide', 'Large'),
  full: bilingual('Full', 'Pleine largeur'),
} as const

/** What an appearance does to a block: the same words on each ground, in each width. */
export const guideAppearances = (language: GuideLanguage): GuideVariant[] => [
  ...Object.entries(GROUNDS).map(([ground, label]) =>
    inAppearance(label[language], { ground, width: 'wide' }),
  ),
  ...Object.entries(WIDTHS).map(([width, label]) =>
    inAppearance(label[language], { ground: 'subtle', width }),
  ),
]

const inAppearance = (label: string, appearance: object): GuideVariant => {
  const sample = storedSample('quote')
  const plain = isStored(sample['appearance']) ? sample['appearance'] : {}
  return {
    label,
    block: { ...sample, id: `guide-${label}`, appearance: { ...plain, ...appearance } },
  }
}
