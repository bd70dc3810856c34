import { z } from 'zod'

/** One line of the panel: a name, which is ours where `isOurs` says so, and a value as the old site kept it. */
const importedValue = z.object({ name: z.string(), value: z.string(), isOurs: z.boolean() })
export type ImportedValue = z.infer<typeof importedValue>

/** What the panel gets; empty for a document that no import brought. */
export const importedValues = z.object({ values: z.array(importedValue) })

const OURS = [
  ['importedType', 'type'],
  ['importedFormat', 'format'],
  ['importedTemplate', 'template'],
] as const

const origin = z.object({
  url: z.string().nullish(),
  data: z
    .looseObject({
      meta: z.array(z.object({ key: z.string(), value: z.string() })).catch([]),
    })
    .catch({ meta: [] }),
})

/** Reads what an import keeps beside a document (`imported`): where it was, what it was, and fields of plugins. */
export function readImportedValues(imported: unknown): ImportedValue[] {
  const parsed = origin.safeParse(imported)
  if (!parsed.success) return []
  const { url, data } = parsed.data
  const ours = OURS.map(([name, key]) => [name, data[key]] as const)
  return [
    ...[['importedFrom', url] as const, ...ours].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [{ name, value, isOurs: true }] : [],
    ),
    ...data.meta.map(({ key, value }) => ({ name: key, value, isOurs: false })),
  ]
}
