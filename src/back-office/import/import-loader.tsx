'use client'

import { ShimmerEffect } from '@payloadcms/ui'
import { lazy, Suspense } from 'react'

const Screen = lazy(async () => ({ default: (await import('./import-screen.tsx')).ImportScreen }))

/** The screen in a file of its own: every view of the back office would load it otherwise. */
export const ImportLoader = () => (
  <Suspense fallback={<ShimmerEffect height={160} />}>
    <Screen />
  </Suspense>
)
