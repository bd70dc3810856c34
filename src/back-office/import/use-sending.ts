'use client'

import { useRef, useState } from 'react'
import { sendFile } from './send-file.ts'
import type { ImportDesk } from './use-import.ts'

export interface Sending {
  /** Name of the file that is on its way. */
  readonly name: string | undefined
  readonly send: (files: readonly File[]) => Promise<void>
  readonly stop: () => void
}

/**
 * Sends files one after the other; once all are here, the export is read.
 *
 * @param failed the sentence for a lost connection
 */
export function useSending(desk: ImportDesk, failed: string): Sending {
  const [name, setName] = useState<string>()
  const controller = useRef<AbortController>(undefined)

  const send = async (files: readonly File[]) => {
    const { signal } = (controller.current = new AbortController())
    const partBytes = desk.state?.partBytes ?? 0
    desk.setRefusal(undefined)
    for (const file of files) {
      setName(file.name)
      const answer = await sendFile(file, { partBytes, signal, onState: desk.setState })
      if (answer.isDone) {
        desk.setState(answer.value)
        continue
      }
      if (!signal.aborted) desk.setRefusal(answer.sentence ?? failed)
      setName(undefined)
      return desk.reload()
    }
    setName(undefined)
    await desk.ask('/jobs', { method: 'POST', data: { kind: 'read' } })
  }
  return { name, send, stop: () => controller.current?.abort() }
}
