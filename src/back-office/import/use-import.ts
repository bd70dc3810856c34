'use client'

import { useCallback, useEffect, useState } from 'react'
import { askDesk, type Answer, type Asked } from './ask-desk.ts'
import { importState, type ImportState } from './import-state.ts'

/** How often the state is read: while something runs, and while nothing does and another tab may begin. */
const BUSY_MS = 1000
const IDLE_MS = 5000

export interface ImportDesk {
  readonly state: ImportState | undefined
  /** The state could not be read. */
  readonly isLost: boolean
  /** What the server has last said against something. */
  readonly refusal: string | undefined
  readonly ask: (path: string, asked: Asked) => Promise<boolean>
  readonly setState: (state: ImportState) => void
  readonly setRefusal: (sentence: string | undefined) => void
  readonly reload: () => void
}

/**
 * How far the import is, read again and again: the tab only shows it.
 *
 * @param failed the sentence for what the server could not say
 */
export function useImport(failed: string): ImportDesk {
  const [state, setState] = useState<ImportState>()
  const [isLost, setLost] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const take = useCallback((answer: Answer<ImportState>) => {
    setLost(!answer.isDone)
    if (answer.isDone) setState(answer.value)
  }, [])
  const reload = useCallback(() => void askDesk('', importState).then(take), [take])

  const isBusy = state?.job?.state === 'running'
  useEffect(() => {
    reload()
    const timer = setInterval(
      () => {
        if (document.visibilityState === 'visible') reload()
      },
      isBusy ? BUSY_MS : IDLE_MS,
    )
    return () => clearInterval(timer)
  }, [isBusy, reload])

  const ask = useCallback(
    async (path: string, asked: Asked) => {
      const answer = await askDesk(path, importState, asked)
      if (answer.isDone) setState(answer.value)
      setRefusal(answer.isDone ? undefined : (answer.sentence ?? failed))
      return answer.isDone
    },
    [failed],
  )
  return { state, isLost, refusal, ask, setState, setRefusal, reload }
}
