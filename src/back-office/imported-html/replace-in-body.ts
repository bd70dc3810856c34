import type { useForm } from '@payloadcms/ui'
import type { ConvertedText } from './ask-for-text.ts'

interface Place {
  /** The field of blocks. */
  readonly path: string
  readonly row: number
}

/** The row of a blocks field in which a field stands: `body.3.toText` is row 3 of `body`. */
export function placeInBody(path: string): Place | undefined {
  const [, field, row] = /^(.+)\.(\d+)\.toText$/.exec(path) ?? []
  return field === undefined || row === undefined ? undefined : { path: field, row: Number(row) }
}

const textOf = ({ nodes }: ConvertedText) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: nodes },
})

/** A block of text in place of the block; pictures stay behind it as what they were. */
export function replaceInBody(
  {
    addFieldRow,
    replaceFieldRow,
  }: Pick<ReturnType<typeof useForm>, 'addFieldRow' | 'replaceFieldRow'>,
  { path, row }: Place,
  text: ConvertedText,
): boolean {
  const content = textOf(text)
  const where = { path, schemaPath: path, rowIndex: row }
  const state = { content: { initialValue: content, value: content, valid: true } }
  replaceFieldRow({ ...where, blockType: 'rich-text', subFieldState: state })
  if (text.rest === '') return true
  const html = { initialValue: text.rest, value: text.rest, valid: true }
  addFieldRow({ ...where, rowIndex: row + 1, blockType: 'imported-html', subFieldState: { html } })
  return true
}
