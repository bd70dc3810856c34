import type { SettingName } from './env.ts'

export interface SettingNotes {
  /** What holds when it is not set, in words or as the value. */
  readonly fallback: string
  readonly meaning: string
  /** For `.env.example`. */
  readonly example: string
}

/** Every setting, explained: `.env.example` and docs/reference/settings.md are made from this. */
export const SETTINGS_TABLE: Record<SettingName, SettingNotes> = {
  SITE_URL: {
    fallback: 'not set: the site answers to localhost and 127.0.0.1 alone',
    meaning:
      'The address of the site, without a path. The site answers to this host and no other; under https its cookies are Secure and it sends HSTS.',
    example: 'https://example.org',
  },
  KNOWN_HOSTS: {
    fallback: 'none',
    meaning:
      'Further hosts, by comma, that redirect to SITE_URL (308). All others get 421. Needs SITE_URL.',
    example: 'www.example.org,example.com',
  },
  HOST: {
    fallback: '127.0.0.1',
    meaning: 'The address to listen on. Any but a loopback address needs SITE_URL.',
    example: '0.0.0.0',
  },
  PORT: { fallback: '3000', meaning: 'The port to listen on.', example: '3000' },
  TRUST_PROXY: {
    fallback: 'none',
    meaning:
      'The reverse proxies before the site, by comma: IP addresses, CIDR ranges, or loopback, linklocal, uniquelocal. Forwarded headers of all others are dropped.',
    example: '127.0.0.1',
  },
  DATA_DIR: {
    fallback: './data',
    meaning:
      'The secret, the SQLite file and the copies made before migrations. Made when missing.',
    example: '/var/lib/coulisse/data',
  },
  MEDIA_DIR: {
    fallback: './media',
    meaning: 'Uploaded files and their sizes. Made when missing.',
    example: '/var/lib/coulisse/media',
  },
  DATABASE_URL: {
    fallback: 'file:<DATA_DIR>/coulisse.db',
    meaning: 'file:<path> for SQLite, or mongodb:// or mongodb+srv:// (a replica set).',
    example: 'mongodb://localhost:27017/coulisse?replicaSet=rs0',
  },
  PAYLOAD_SECRET: {
    fallback: 'the content of <DATA_DIR>/secret, made on the first start with mode 0600',
    meaning:
      'Signs sessions; at least 32 characters. Everybody signs in again when it changes. The file is refused when others can read it.',
    example: 'at-least-32-random-characters-here',
  },
  OFFICES: {
    fallback: 'front,back',
    meaning:
      'front alone serves the public site without the admin: no uploads, a read-only API, Next is not loaded.',
    example: 'front',
  },
  SMTP_URL: {
    fallback: 'not set: mail is not sent, the log says so',
    meaning: 'The mail server, with user and password in it.',
    example: 'smtp://user:password@mail.example.org:587',
  },
  MAIL_FROM: {
    fallback: 'no-reply@ and the host of the site',
    meaning: 'The sender of all mail.',
    example: 'Example <site@example.org>',
  },
  UPLOAD_MAX_MB: { fallback: '200', meaning: 'The largest upload, in megabytes.', example: '500' },
  LOG_LEVEL: {
    fallback: 'info',
    meaning:
      'fatal, error, warn, info, debug, trace or silent. The log is one JSON object a line on standard output; at warn requests are left out.',
    example: 'warn',
  },
  NODE_ENV: {
    fallback: 'production; npm start sets it, npm run dev sets development',
    meaning: 'Set by the commands themselves; there is no need to touch it.',
    example: 'production',
  },
}
