import type { Field } from 'payload'
import { bilingual } from '#content/fields/bilingual.ts'

/**
 * What the site itself notes about a comment. Visitors read none of it, and nobody writes it over HTTP
 * (`field-access.ts`).
 */
export const judgedFields = (): Field[] => [
  // Of what the judges found: `{ judge, detail? }`, see `comment-reasons.ts`.
  { name: 'reasons', type: 'json', admin: { hidden: true } },
  {
    name: 'ipAddress',
    type: 'text',
    index: true,
    label: bilingual('IP address', 'Adresse IP'),
    admin: { readOnly: true, condition: ({ ipAddress }) => Boolean(ipAddress) },
  },
  // What the avatar is made of; says nothing of the mail address.
  { name: 'face', type: 'text', admin: { hidden: true } },
  // Where it goes back to from spam and trash.
  { name: 'stateBefore', type: 'text', admin: { hidden: true } },
  // The class in which the filter counts its words: `ham` or `spam`.
  { name: 'learnedAs', type: 'text', admin: { hidden: true } },
  // Whom mails still have to tell of it: `all` (moderators, then readers), `readers`; empty: nobody.
  { name: 'tells', type: 'text', index: true, admin: { hidden: true } },
]
