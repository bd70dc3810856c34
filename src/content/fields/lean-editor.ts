import { lexicalEditor } from '@payloadcms/richtext-lexical'

/** Sends a form what its editor reads, where stock Lexical sends every block at every depth (docs/decisions/0050). */
const FIELD = '/back-office/rich-text/rich-text-field.tsx#LeanRichTextField'

type Settings = NonNullable<Parameters<typeof lexicalEditor>[0]>

/** `lexicalEditor`, but for the component that hands the editor to the browser. Every rich text is made by it. */
export const leanEditor = (settings: Settings): ReturnType<typeof lexicalEditor> => {
  const makeAdapter = lexicalEditor(settings)
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
