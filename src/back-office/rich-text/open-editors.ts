import { dequal } from 'dequal/lite'

/**
 * A rich text gives its words to the form when the browser has a moment for it, up to half a second later. Who
 * leaves meanwhile would lose them: what saves a form that is left asks the editors themselves.
 */

interface OpenEditor {
  /** The document's form that it stands in. */
  readonly form: string
  /** Where its value is in the form; undefined for an editor inside a block of another, whose words go through that. */
  readonly path: string | undefined
  /** What somebody made of it; undefined while nobody has. */
  readonly written: () => unknown
  /** When that was (ms). */
  readonly writtenAt: () => number
}

const open = new Set<OpenEditor>()

/** @returns what closes it again. */
export const openEditor = (editor: OpenEditor): (() => void) => {
  open.add(editor)
  return () => {
    open.delete(editor)
  }
}

export interface Words {
  readonly path: string
  readonly value: unknown
}

/** What the editors of a form hold that its fields do not say yet. */
export const unsettledWords = (form: string, valueAt: (path: string) => unknown): Words[] =>
  [...open].flatMap((editor) => {
    const { path } = editor
    const value = editor.form === form && path !== undefined ? editor.written() : undefined
    if (path === undefined || value === undefined || dequal(value, valueAt(path))) return []
    return [{ path, value }]
  })

/** From an editor inside a block, words reach the form by two or three such waits (ms). */
const THROUGH_BLOCKS = 2000

/** Whether words are on their way from an editor inside a block, where nobody can ask for them. */
export const isOnTheWay = (form: string, now: number): boolean =>
  [...open].some(
    ({ form: its, path, writtenAt }) =>
      its === form && path === undefined && now - writtenAt() < THROUGH_BLOCKS,
  )

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Puts words into a form's data, in place: `layout.0.text` is the text of the first block. */
export function putWords(data: Record<string, unknown>, { path, value }: Words): void {
  const [last, ...above] = path.split('.').reverse()
  let inside = data
  for (const key of above.reverse()) {
    const next = inside[key]
    if (!isContainer(next)) return
    inside = next
  }
  if (last !== undefined) inside[last] = value
}
