import { bilingual, type Bilingual } from '#content/fields/bilingual.ts'

export type BlockGroup = 'text' | 'media' | 'layout' | 'lists' | 'parts'

/** Headings under which the back office offers the blocks: forty in one list are not found. */
export const blockGroups: Readonly<Record<BlockGroup, Bilingual>> = {
  text: bilingual('Text', 'Texte'),
  media: bilingual('Media', 'Médias'),
  layout: bilingual('Layout', 'Mise en page'),
  lists: bilingual('Lists', 'Listes'),
  parts: bilingual('Page parts', 'Éléments de page'),
}
