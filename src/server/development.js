// Imported before all else: React, Next and Payload read the mode once, when they are loaded.
// The process is restarted on changes, so Payload's own socket to Next is not wanted (payload.md 3.4, 2).
Object.assign(process.env, {
  NODE_ENV: 'development',
  NEXT_TELEMETRY_DISABLED: '1',
  DISABLE_PAYLOAD_HMR: 'true',
})
