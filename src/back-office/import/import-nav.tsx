import type { I18n } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { say } from './import-words.ts'
import { NavLink } from '../nav-link/nav-link.tsx'

/** The way to the imports, at the end of the navigation of administrators. */
export const ImportNav = ({ i18n, user }: { i18n: I18n; user?: PayloadRequest['user'] }) =>
  user?.role === 'administrator' ? (
    <NavLink href="/admin/import" id="nav-import" label={say(i18n.language, 'importNav')} />
  ) : undefined
