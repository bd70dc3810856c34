import { writeFileSync } from 'node:fs'
import { settingsExample, settingsPage } from './settings-reference.ts'

/** Writes the two files that are made from the table of settings. */
writeFileSync('.env.example', settingsExample())
writeFileSync('docs/reference/settings.md', settingsPage())
