// First, and before anything is loaded: see the files.
import './development.js'
import './front-alone.js'
import { startOrExplain } from './start-or-explain.ts'

await startOrExplain()
