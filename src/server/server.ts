// First, and before anything is loaded: see the file.
import './production.js'
import { startOrExplain } from './start-or-explain.ts'

await startOrExplain()
