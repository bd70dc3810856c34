import { askDesk, type Answer } from './ask-desk.ts'
import { announcedUpload, importState, type ImportState } from './import-state.ts'

/** Tries of one part before giving up, with a longer rest before each. */
const TRIES = 4
const REST_MS = 800

interface Sending {
  readonly partBytes: number
  readonly signal: AbortSignal
  readonly onState: (state: ImportState) => void
}

/** Sends a file in parts, from where an earlier try broke off. @returns the state after it, or the refusal */
export async function sendFile(file: File, sending: Sending): Promise<Answer<ImportState>> {
  const { name, size, lastModified } = file
  const data = { name, bytes: size, stamp: lastModified }
  const announced = await askDesk('/files', announcedUpload, { method: 'POST', data })
  if (!announced.isDone) return announced
  const { id, has } = announced.value.upload
  let last = await askDesk('', importState)
  for (let at = has; at < size; at += sending.partBytes) {
    last = await sendPart(file, { id, at }, sending)
    if (!last.isDone) return last
    sending.onState(last.value)
  }
  return last
}

async function sendPart(
  file: File,
  { id, at }: { readonly id: string; readonly at: number },
  { partBytes, signal }: Sending,
): Promise<Answer<ImportState>> {
  const bytes = file.slice(at, at + partBytes)
  const path = `/parts?file=${id}&at=${String(at)}`
  for (let tries = 1; ; tries += 1) {
    const answer = await askDesk(path, importState, { method: 'POST', bytes, signal })
    // A refusal stays one; only a lost connection is tried again.
    const isLost = !answer.isDone && answer.sentence === undefined && !signal.aborted
    if (!isLost || tries === TRIES) return answer
    await new Promise((resolve) => setTimeout(resolve, REST_MS * tries))
  }
}
