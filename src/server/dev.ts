// First, and before anything is loaded: see the file.
import './development.js'
import { startOrExplain } from './start-or-explain.ts'

await startOrExplain()
