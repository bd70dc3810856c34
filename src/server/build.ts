// First, and before anything is loaded: see the file.
import './production.js'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildBackOffice } from './back-office/build-back-office.ts'
import { isBuilt } from './back-office/build-fingerprint.ts'

/** `npm run build`: what `npm start` would do by itself, for images and for machines with little memory. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

if (await isBuilt(root)) say('The back office is built for this version already.')
else await buildBackOffice({ root, say, signal: new AbortController().signal })
