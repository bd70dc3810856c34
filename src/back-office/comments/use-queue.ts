'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { Notice } from './queue-notices.ts'
import { queueOrders, type QueueOrders } from './queue-orders.ts'
import type { QueueRow } from './queue-row.ts'

/** What can be done in the queue, and what came of it. */
export interface QueueDesk extends QueueOrders {
  readonly isBusy: boolean
  readonly notice: Notice | undefined
  readonly selected: readonly string[]
  select(ids: readonly string[]): void
}

export function useQueue(rows: readonly QueueRow[]): QueueDesk {
  const { language } = useTranslation().i18n
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [notice, setNotice] = useState<Notice>()
  const [chosen, setChosen] = useState<readonly string[]>([])
  // What left the page is not selected any more.
  const selected = chosen.filter((id) => rows.some((row) => row.id === id))

  /** Does one thing at a time, says what came of it, and shows the list as it is now. */
  const run = async <T>(work: () => Promise<T>, tell: (result: T) => Notice): Promise<T> => {
    setIsBusy(true)
    const result = await work()
    const told = tell(result)
    setNotice(told)
    setIsBusy(false)
    // A comment that left the list would take the form with it, and what was typed.
    if (told.keepsForm !== true) router.refresh()
    return result
  }
  return {
    ...{ isBusy, notice, selected, select: setChosen },
    ...queueOrders(language, run),
  }
}
