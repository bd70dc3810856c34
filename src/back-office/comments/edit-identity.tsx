'use client'

import { say } from './comments-words.ts'
import type { CommentWords } from './queue-row.ts'

/** In the lengths that are taken. */
const FIELDS = [
  { name: 'authorName', word: 'name', type: 'text', isRequired: true, longest: 245 },
  { name: 'authorEmail', word: 'email', type: 'email', isRequired: false, longest: 100 },
  { name: 'authorUrl', word: 'website', type: 'url', isRequired: false, longest: 200 },
] as const

interface EditIdentityProps {
  language: string
  set: (name: (typeof FIELDS)[number]['name'], value: string) => void
  values: CommentWords
}

/** Who wrote a comment, to be put right. */
export const EditIdentity = ({ language, set, values }: EditIdentityProps) => (
  <div className="coulisse-queue__fields">
    {FIELDS.map(({ name, word, type, isRequired, longest }) => (
      <label key={name}>
        <span>{say(language, word)}</span>
        <input
          maxLength={longest}
          onChange={(event) => set(name, event.target.value)}
          required={isRequired}
          type={type}
          value={values[name]}
        />
      </label>
    ))}
  </div>
)
