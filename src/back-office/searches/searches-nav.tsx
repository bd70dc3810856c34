import type { I18n } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { NavLink } from '../nav-link/nav-link.tsx'
import { mayReadSearches } from './may-read-searches.ts'
import { say } from './searches-words.ts'

/** The way to the searches without a result. */
export const SearchesNav = ({ i18n, user }: { i18n: I18n; user?: PayloadRequest['user'] }) =>
  mayReadSearches(user) ? (
    <NavLink href="/admin/searches" id="nav-searches" label={say(i18n.language, 'searchesNav')} />
  ) : undefined
