import { refusals } from '#server/edge/edge.errors.ts'
import { forbiddenContent } from '#server/edge/forbidden-keys.ts'

/** @returns the parsed value; an empty body is an empty object, as Payload has it. @throws EdgeRefusal 400 */
export function parseJsonBody(text: string): unknown {
  if (text.trim() === '') return {}
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusals.body()
  const refused = forbiddenContent(value)
  if (refused) throw refused
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusals.body()
  }
}
