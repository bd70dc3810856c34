import { createServerFeature, lexicalEditor } from '@payloadcms/richtext-lexical'

/** Sends a form what its editor reads, where stock Lexical sends every block at every depth (docs/decisions/0050). */
const FIELD = '/back-office/rich-text/rich-text-field.tsx#LeanRichTextField'

/** Lets a form that is left ask the editor for the words that it does not have yet. */
const openEditors = createServerFeature({
  key: 'openEditors',
  feature: {
    ClientFeature: '/back-office/rich-text/open-editors-feature.tsx#OpenEditorsFeatureClient',
  },
})

type AnySettings = NonNullable<Parameters<typeof lexicalEditor>[0]>

interface Settings {
  features: Extract<AnySettings['features'], unknown[]>
}

/** `lexicalEditor` with what every rich text of ours has. Every rich text is made by it. */
export const leanEditor = ({ features }: Settings): ReturnType<typeof lexicalEditor> => {
  const makeAdapter = lexicalEditor({ features: [...features, openEditors()] })
  return async (parent) => {
    const adapter = await makeAdapter(parent)
    return {
      ...adapter,
      FieldComponent: FIELD,
      generateImportMap: (map) => {
        adapter.generateImportMap?.(map)
        map.addToImportMap(FIELD)
      },
    }
  }
}
