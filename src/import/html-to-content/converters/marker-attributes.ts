import { isRecord } from '../block-grammar.ts'

/** Attributes of blocks are JSON, those of shortcodes text: each is read for what it should be. */
export function numberIn(value: unknown): number | undefined {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? Number.parseFloat(value)
        : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** An id as WordPress writes it in a block: a number, seldom text. */
export function idIn(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textIn(value)
}

/** `"1, 2,3"` or `[1, 2]`. */
export function idList(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return (
    textIn(value)
      ?.split(/[\s,]+/)
      .filter((id) => /^\d+$/.test(id)) ?? []
  )
}

export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}
