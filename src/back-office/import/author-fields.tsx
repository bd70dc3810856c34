'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fill, say } from './import-words.ts'
import { askDesk } from './ask-desk.ts'
import type { FieldsProps } from './import-form.tsx'
import { type AccountList, accountList } from './import-state.ts'

/** Whose account an author is: the one with the same e-mail, another one, or a new one. */
export const AuthorFields = ({ found, options, onChange }: FieldsProps) => {
  const { language } = useTranslation().i18n
  const [{ accounts, own }, setAccounts] = useState<AccountList>({ accounts: [], own: [] })
  useEffect(() => {
    void askDesk('/accounts', accountList).then((answer) => {
      if (answer.isDone) setAccounts(answer.value)
    })
  }, [found])
  const choose = (login: string, account: string) => {
    const others = options.authors.filter((author) => author.login !== login)
    onChange({ authors: account === '' ? others : [...others, { login, account }] })
  }
  return (
    <>
      <h3>{say(language, 'importAuthors')}</h3>
      <p className="coulisse-import__hint">{say(language, 'importAuthorsHint')}</p>
      {found.authors.map((author) => (
        <AuthorField
          accounts={accounts}
          author={author}
          chosen={options.authors.find(({ login }) => login === author.login)?.account}
          key={author.login}
          onChoose={(account) => choose(author.login, account)}
          own={own.find(({ login }) => login === author.login)?.account}
        />
      ))}
    </>
  )
}

interface AuthorFieldProps {
  accounts: AccountList['accounts']
  author: FieldsProps['found']['authors'][number]
  chosen: string | undefined
  onChoose: (account: string) => void
  own: string | undefined
}

const AuthorField = ({ accounts, author, chosen, onChoose, own }: AuthorFieldProps) => {
  const { language } = useTranslation().i18n
  const name = author.email === undefined ? author.name : `${author.name} (${author.email})`
  return (
    <label className="coulisse-import__field">
      <span>{fill(language, 'importAuthorIs', name)}</span>
      <select
        name={`author-${author.login}`}
        onChange={({ target }) => onChoose(target.value === own ? '' : target.value)}
        value={chosen ?? own ?? ''}
      >
        {/* Who has an account gets no second one. */}
        {own === undefined && <option value="">{say(language, 'importNewAccount')}</option>}
        {accounts.map((account) => (
          <option key={account.id} value={account.id}>
            {account.name} ({account.email})
          </option>
        ))}
      </select>
    </label>
  )
}
