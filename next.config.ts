import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.dirname(fileURLToPath(import.meta.url))

/** Mounts the back office. Everything that visitors see is rendered elsewhere. */
const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  // Pictures have their sizes already, and /_next/image is closed.
  images: { unoptimized: true },
  // The back office posts whole documents to its views; the edge counts before Next does.
  experimental: { serverActions: { bodySizeLimit: '20mb' } },
  // Types are checked by `npm run check`, for all of the house at once.
  typescript: { ignoreBuildErrors: true },
  // Loaded by Express already: the back office takes those rather than a second copy in its bundle.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    'drizzle-orm',
    '@libsql/client',
    'mongoose',
    'mongodb',
    'nodemailer',
    'file-type',
    'parse5',
    'sanitize-html',
    'zod',
  ],
  turbopack: {
    root,
    // docs/decisions/0051: what the browser would load and never run.
    resolveAlias: {
      'date-fns': { browser: './src/server/back-office/bundle/dates.js' },
      ajv: { browser: './src/server/back-office/bundle/no-schemas.js' },
      jsox: { browser: './src/server/back-office/bundle/plain-json.js' },
    },
    rules: {
      '**/richtext-lexical/dist/**/bundled.css': {
        loaders: ['./src/server/back-office/bundle/without-repeats.js'],
        as: '*.css',
      },
    },
  },
}

export default withPayload(config)
