import type { CollapsibleField, Field, GroupField, TextareaField, TextField } from 'payload'
import { bilingual, type Bilingual } from '#content/fields/bilingual.ts'
import { type Placeholder, validWords } from './list-words.rules.ts'

/** Characters: a title is a line, an introduction a few paragraphs. */
const LONGEST = { title: 200, intro: 2000 } as const

interface Title {
  readonly placeholders?: readonly Placeholder[]
  readonly needed?: Placeholder
  readonly description?: Bilingual
  readonly name?: string
  readonly label?: Bilingual
}

const titleField = ({
  placeholders = [],
  needed,
  description,
  name = 'title',
  label = bilingual('Title', 'Titre'),
}: Title): TextField => ({
  ...{ name, label, type: 'text', maxLength: LONGEST.title },
  validate: validWords({ placeholders, longest: LONGEST.title, ...(needed && { needed }) }),
  ...(description && { admin: { description } }),
})

const introField = (...placeholders: Placeholder[]): TextareaField => ({
  ...{ name: 'intro', type: 'textarea', maxLength: LONGEST.intro },
  label: bilingual('Introduction', 'Introduction'),
  validate: validWords({ placeholders, longest: LONGEST.intro }),
})

const group = (name: string, label: Bilingual, fields: Field[]): GroupField => ({
  ...{ name, type: 'group', label, fields },
})

const postsFields: Field[] = [
  titleField({
    description: bilingual(
      'Where they are the home. A page of the posts has a title of its own.',
      'Lorsqu’ils sont l’accueil. Une page des articles a son propre titre.',
    ),
  }),
  introField(),
]

const dateFields: Field[] = [
  titleField({
    ...{ placeholders: ['date'], needed: 'date' },
    description: bilingual(
      '{date} is the year, month or day: “News: {date}”.',
      '{date} est l’année, le mois ou le jour : « Actualités : {date} ».',
    ),
  }),
  introField('date'),
]

const authorFields: Field[] = [
  titleField({
    ...{ placeholders: ['name'], needed: 'name' },
    description: bilingual(
      '{name} is the author’s. The biography stays, above the introduction.',
      '{name} est le nom de l’auteur. La biographie reste, avant l’introduction.',
    ),
  }),
  introField('name'),
]

const searchFields: Field[] = [
  titleField({}),
  titleField({
    name: 'results',
    label: bilingual('Title of what was found', 'Titre des résultats'),
    placeholders: ['query'],
    description: bilingual('{query} is what was looked for.', '{query} est ce qui a été cherché.'),
  }),
  introField(),
]

/** What lists without a document of their own are called; where nothing is written, the theme's words stand. */
export const listWordsField: CollapsibleField = {
  type: 'collapsible',
  label: bilingual('Titles and introductions of lists', 'Titres et introductions des listes'),
  admin: {
    initCollapsed: true,
    description: bilingual(
      'Empty: the theme’s own words. Categories and tags have theirs on their own forms.',
      'Vide : les mots du thème. Catégories et étiquettes ont les leurs sur leur formulaire.',
    ),
  },
  fields: [
    {
      name: 'lists',
      type: 'group',
      interfaceName: 'ListWords',
      label: false,
      admin: { hideGutter: true },
      fields: [
        group('posts', bilingual('Latest posts', 'Derniers articles'), postsFields),
        group('dates', bilingual('Year, month or day', 'Année, mois ou jour'), dateFields),
        group('authors', bilingual('Author', 'Auteur'), authorFields),
        group('search', bilingual('Search', 'Recherche'), searchFields),
      ],
    },
  ],
}
