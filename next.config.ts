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
  turbopack: { root },
}

export default withPayload(config)
