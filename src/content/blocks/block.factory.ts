import type { Block, Field } from 'payload'
import { appearanceField } from '#content/fields/appearance.field.ts'
import type { Bilingual } from '#content/fields/bilingual.ts'
import { blockGroups, type BlockGroup } from './block-groups.ts'

export interface BlockDefinition {
  /** kebab-case; equals the folder's name. */
  slug: string
  /** Where editors look for it among all blocks. */
  group: BlockGroup
  label: Bilingual
  labels?: Bilingual
  /** The shape's version; a block stored with an older one passes through `upgrade` steps on read. */
  version: number
  fields: Field[]
}

/** `call-to-action` → `CallToActionBlock`, the name of the generated type. */
export const blockInterfaceName = (slug: string): string =>
  `${slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Block`

/** Makes every block: one appearance, one hidden `version`, one naming grammar. */
export const defineBlock = ({
  slug,
  group,
  label,
  labels,
  version,
  fields,
}: BlockDefinition): Block => ({
  slug,
  interfaceName: blockInterfaceName(slug),
  labels: { singular: label, plural: labels ?? label },
  admin: { group: blockGroups[group] },
  fields: [
    ...fields,
    appearanceField(),
    { name: 'version', type: 'number', defaultValue: version, admin: { hidden: true } },
  ],
})
