// The process of one job of the desk (docs/decisions/0085): lets Node read TypeScript, then does what it is told.
import { register } from 'tsx/esm/api'
import { useProductionModules } from '../../config/production-modules.js'

// Nothing else keeps the process while its modules are read: it would end before it says a word.
process.channel?.ref()
useProductionModules()
register()
await import('./run-job.ts')
