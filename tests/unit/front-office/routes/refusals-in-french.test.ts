import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { frenchRefusals } from '#front-office/theme/words/refusals.fr.ts'

const folder = path.resolve(import.meta.dirname, '../../../../src/front-office/routes')
/** A refusal of what was asked for; what is our own fault has the words of the theme. */
const REFUSAL = /createError\(\s*4\d\d,\s*(['"`])(.+?)\1/g

const said = readdirSync(folder).flatMap((file) =>
  [...readFileSync(path.join(folder, file), 'utf8').matchAll(REFUSAL)].map(([, , text]) => text),
)

it('every refusal of a route has its sentence in French, and no sentence is without its refusal', () => {
  expect(said.length).toBeGreaterThan(10)
  expect(Object.keys(frenchRefusals).toSorted()).toEqual([...new Set(said)].toSorted())
})
