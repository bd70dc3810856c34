import type { Payload } from 'payload'
import { plainIds } from './plain-ids.ts'
import { seedLanguages, starterNames } from './starter-names.ts'
import { idsOf, starterOf } from './starters.ts'
import { surveyStarter } from './survey-starter.ts'

/** Whether a removal would find something of a starter site; cheap where there is none. */
export async function isStarterThere(payload: Payload): Promise<boolean> {
  const plain = plainIds()
  const ids = starterNames
    .flatMap((name) => seedLanguages.flatMap((language) => idsOf(starterOf(name, language))))
    .filter((id) => !plain.has(id))
  const counts = await Promise.all(
    (['pages', 'posts', 'media', 'categories', 'tags', 'comments'] as const).map((collection) =>
      payload.count({ collection, where: { id: { in: ids } } }),
    ),
  )
  if (counts.every(({ totalDocs }) => totalDocs === 0)) return false
  return (await surveyStarter(payload)).going.length > 0
}
