import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { idOf, isRecord, valuesOf } from '#publishing/document-values.ts'

const AUTOSAVED = 'autosaved'

interface Autosave {
  readonly id: string
  /** The `revision` in the form: the state that was shown when its words were written. */
  readonly base: string | undefined
}

type Operation = Parameters<CollectionBeforeOperationHook>[0]

/** What an autosave is about; undefined for every other operation. */
export function readAutosave({ args, operation }: Pick<Operation, 'args' | 'operation'>) {
  const isAutosave = 'autosave' in args && args.autosave === true
  const id = operation === 'update' && isAutosave && 'id' in args ? idOf(args.id) : undefined
  if (id === undefined) return undefined
  const base = 'data' in args ? idOf(valuesOf(args.data)['revision']) : undefined
  return { id, base }
}

/** The request remembers it for its later hooks, which do not see what the client sent. */
export function rememberAutosave(req: PayloadRequest, autosave: Autosave | undefined): void {
  req.context[AUTOSAVED] = autosave
}

/** The base of the autosave that the request is writing to a document; undefined when it is not one. */
export function autosaveOf(req: PayloadRequest, id: unknown): Pick<Autosave, 'base'> | undefined {
  const autosave = req.context[AUTOSAVED]
  if (!isRecord(autosave) || autosave['id'] !== id) return undefined
  return { base: idOf(autosave['base']) }
}
