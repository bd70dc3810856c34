import type { PayloadRequest } from 'payload'
import { wholePercent } from '#content/media-storage/variants/variant-plan.ts'

export type Data = Record<string, unknown>

/** What only the file itself can tell. */
const FACTS = new Set([
  'name',
  'filename',
  'hash',
  'mimeType',
  'filesize',
  'width',
  'height',
  'frames',
  'color',
  'url',
  'thumbnailURL',
  'sizes',
  'prefix',
  'file',
])

export const withoutFacts = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !FACTS.has(name)))

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null

/**
 * The focal point that a person set, in whole percent. The back office sends it in the query as an "upload edit",
 * for which Payload would fetch the file from our own address and write it anew: it is taken out of there.
 */
export function focalPointOf(req: PayloadRequest, data: unknown): Data {
  const edits: unknown = req.query['uploadEdits']
  delete req.query['uploadEdits']
  const point = isRecord(edits) && isRecord(edits['focalPoint']) ? edits['focalPoint'] : {}
  const fields = isRecord(data) ? data : {}
  const x = percentOf(point['x'] ?? fields['focalX'])
  const y = percentOf(point['y'] ?? fields['focalY'])
  if (x === undefined || y === undefined) return { focalX: undefined, focalY: undefined }
  const whole = wholePercent({ x, y })
  return { focalX: whole.x, focalY: whole.y }
}

const percentOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
