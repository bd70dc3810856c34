// Imported before all else: React, Next and Payload read the mode once, when they are loaded.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
