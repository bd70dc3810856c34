// The process of one job of the desk (docs/decisions/0085): lets Node read TypeScript, then does what it is told.
import { register } from 'tsx/esm/api'

register()
await import('./run-job.ts')
