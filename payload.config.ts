import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { backOffice } from '#back-office/back-office.ts'
import { contentModel } from '#content/content-model.ts'
import { textEditor } from '#content/fields/rich-text-editors.ts'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  ...contentModel,
  admin: { ...backOffice, importMap: { baseDir: path.join(root, 'src') } },
  editor: textEditor,
  i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en' },
  secret: process.env['PAYLOAD_SECRET'] ?? '',
  sharp,
  db: sqliteAdapter({
    client: { url: process.env['DATABASE_URL'] ?? 'file:data/coulisse.db' },
    push: false,
    migrationDir: path.join(root, 'src/migrations'),
    idType: 'uuid',
    blocksAsJSON: true,
  }),
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: path.join(root, 'src/content/payload-types.ts'), autoGenerate: false },
})
