// The process of one job of the desk (docs/decisions/0085): lets Node read TypeScript, then does what it is told.
import { register } from 'tsx/esm/api'

// Nothing else keeps the process while its modules are read: it would end before it says a word.
process.channel?.ref()
register()
await import('./run-job.ts')
