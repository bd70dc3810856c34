import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { importEndpoints } from '#import/desk/desk.endpoints.ts'
import { htmlAsTextEndpoint } from '#import/html-as-text.endpoint.ts'
import { backOffice, backOfficeEndpoints } from '#back-office/back-office.ts'
import { payloadWords } from '#back-office/payload-words.ts'
import { databaseAdapter } from '#config/database/database-adapter.ts'
import { env, ownOrigins } from '#config/env.ts'
import { createLogger } from '#config/logger.ts'
import { closePayloadCollections } from '#content/collections/payload-collections.ts'
import { guardSignIns } from '#content/collections/users/guard-sign-ins.ts'
import { uploadSettings } from '#content/collections/media/media-store.ts'
import { contentModel } from '#content/content-model.ts'
import { textEditor } from '#content/fields/rich-text-editors.ts'
import { senderMistakes } from '#server/edge/payload-error.hook.ts'
import { mailAdapter } from '#server/mail/mail.adapter.ts'

const root = path.dirname(fileURLToPath(import.meta.url))
const logger = createLogger(env.logLevel)

/** The whole system on one screen: content model, back office, infrastructure. */
export default buildConfig({
  ...contentModel,
  admin: { ...backOffice, importMap: { baseDir: path.join(root, 'src') } },
  endpoints: [...backOfficeEndpoints, ...importEndpoints, htmlAsTextEndpoint],
  editor: textEditor,
  i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en', translations: payloadWords },
  db: guardSignIns(await databaseAdapter(env), 'users'),
  secret: env.secret,
  serverURL: env.siteUrl ?? '',
  csrf: ownOrigins(env),
  cors: [],
  logger,
  hooks: { afterError: [senderMistakes] },
  // What people mistype or may not do is no fault of ours: one line without a stack.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    Forbidden: 'info',
    NotFound: 'info',
    QueryError: 'info',
    ValidationError: 'info',
  },
  email: mailAdapter({ ...env, logger }),
  sharp,
  upload: uploadSettings,
  // The front office asks for depth 0 and resolves by itself; the back office names its depth.
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: path.join(root, 'src/content/payload-types.ts'), autoGenerate: false },
}).then(closePayloadCollections)
