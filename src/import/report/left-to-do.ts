import type { ReportNote } from './run-report.ts'

/** What no export of WordPress contains, and where it is set here. */
export const LEFT_OUT_OF_EXPORTS: readonly ReportNote[] = [
  { message: 'Logo, icon and image for sharing', at: '/admin/globals/site' },
  { message: 'Widgets of sidebars and footers', at: '/admin/collections/layouts' },
  { message: 'Colours, fonts and custom CSS of the theme', at: '/admin/globals/design' },
  {
    message: 'Passwords and roles: authors cannot sign in until you send them a reset link',
    at: '/admin/collections/users',
  },
  {
    message: 'Settings of plugins: forms, redirects, statistics, verification tags',
    at: '/admin/globals/site',
  },
  { message: 'Rules for comments, posts per page', at: '/admin/globals/site' },
]
