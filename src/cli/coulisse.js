#!/usr/bin/env node
// The commands are TypeScript; this file lets Node read them and sets what must be set before they are loaded.
import { useProductionModules } from '../config/production-modules.js'
import { workWithLessMemory } from './with-less-memory.js'

if (!workWithLessMemory()) {
  const { register } = await import('tsx/esm/api')
  process.env.NODE_ENV ??= 'production'
  process.env.DISABLE_PAYLOAD_HMR = 'true'
  useProductionModules()
  register()
  await import('./coulisse.ts')
}
