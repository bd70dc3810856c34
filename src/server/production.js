import { setFlagsFromString } from 'node:v8'
import { useProductionModules } from '../config/production-modules.js'

// Imported before all else: React, Next and Payload read the mode once, when they are loaded.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })

// Collect when the heap has grown by 30 %, where V8 lets it double or more on a large machine (docs/decisions/0053).
setFlagsFromString('--heap-growing-percent=30')

useProductionModules()
