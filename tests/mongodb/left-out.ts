export interface LeftOut {
  /** Under `tests/int/`. */
  readonly file: string
  /** The test's whole name: that of its group, then its own. */
  readonly name: string
  readonly why: 'transactions' | 'sql' | 'dollar'
}

/** What each reason means; `docs/reference/mongodb.md` says it at length. */
export const REASONS = {
  transactions: 'needs transactions, which this server does not have',
  sql: 'counts statements of SQLite',
  dollar:
    'stores a name that begins with a dollar sign, which FerretDB 1 refuses and MongoDB 5 takes',
} as const

/** The integration tests that do not run on MongoDB. No other may be left out. */
export const leftOut: readonly LeftOut[] = [
  {
    file: 'front-office/edit-comments.test.ts',
    name: 'two moderators of whom both save at once, one is taken',
    why: 'transactions',
  },
  {
    file: 'import/html-as-text.test.ts',
    name: 'an author edits around a block of imported HTML, which stays as it was',
    why: 'dollar',
  },
  {
    file: 'permissions/two-administrators.test.ts',
    name: 'two administrators who demote each other at once leave one',
    why: 'transactions',
  },
  {
    file: 'permissions/two-administrators.test.ts',
    name: 'two administrators who delete each other at once leave one',
    why: 'transactions',
  },
  {
    file: 'publishing/addresses.test.ts',
    name: 'the address of a page cannot be another’s: the second is refused with a suggestion at the slug',
    why: 'transactions',
  },
  {
    file: 'publishing/changes.test.ts',
    name: 'the changes are announced before the save answers, and never when it was undone',
    why: 'transactions',
  },
  {
    file: 'publishing/scheduled-states.test.ts',
    name: 'what a schedule publishes stays as it was when another order cannot take its place',
    why: 'transactions',
  },
  {
    file: 'publishing/together.test.ts',
    name: 'two at once published in bulk, of which one cannot claim its address: the other is published, it not at all',
    why: 'transactions',
  },
  {
    file: 'publishing/together.test.ts',
    name: 'two at once publish for one address: exactly one wins',
    why: 'transactions',
  },
  {
    file: 'publishing/together.test.ts',
    name: 'what is undone leaves neither document nor address, reference or change',
    why: 'transactions',
  },
  {
    file: 'publishing/together.test.ts',
    name: 'what it costs to resolve an address one statement, a redirect two; any number of links one',
    why: 'sql',
  },
  {
    file: 'publishing/together.test.ts',
    name: 'what it costs to move a branch of two hundred pages hardly more statements than one of twenty',
    why: 'sql',
  },
  {
    file: 'publishing/references.test.ts',
    name: 'who refers to whom costs an autosave that changes none of it one statement',
    why: 'sql',
  },
]
