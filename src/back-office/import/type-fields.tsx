'use client'

import { useTranslation } from '@payloadcms/ui'
import { fill, say } from './import-words.ts'
import type { FieldsProps } from './import-form.tsx'
import { choiceOf, withChoice } from './type-map.ts'

const become = [
  ['drafts', 'importAsDrafts'],
  ['pages', 'importAsPages'],
  ['posts', 'importAsPosts'],
] as const

/** Where the types of plugins belong. */
export const TypeFields = ({ found, options, onChange }: FieldsProps) => {
  const { language } = useTranslation().i18n
  return (
    <>
      <h3>{say(language, 'importUnknown')}</h3>
      <p className="coulisse-import__hint">{say(language, 'importUnknownHint')}</p>
      {found.unknownTypes.map(({ type, count }) => (
        <TypeField
          key={type}
          label={fill(language, 'importTypeOf', `${type} (${String(count)})`)}
          name={type}
          onChange={(types) => onChange({ types })}
          types={options.types}
        />
      ))}
    </>
  )
}

interface TypeFieldProps {
  label: string
  name: string
  onChange: (types: string[]) => void
  types: readonly string[]
}

const TypeField = ({ label, name, onChange, types }: TypeFieldProps) => {
  const { language } = useTranslation().i18n
  const choice = choiceOf(types, name)
  return (
    <div className="coulisse-import__pair">
      <label className="coulisse-import__field">
        <span>{label}</span>
        <select
          name={`type-${name}`}
          onChange={({ target }) => {
            const [chosen] = become.find(([value]) => value === target.value) ?? ['drafts' as const]
            onChange(withChoice(types, name, { ...choice, become: chosen }))
          }}
          value={choice.become}
        >
          {become.map(([value, word]) => (
            <option key={value} value={value}>
              {say(language, word)}
            </option>
          ))}
        </select>
      </label>
      {choice.become === 'pages' && (
        <label className="coulisse-import__field">
          <span>{say(language, 'importBelow')}</span>
          <input
            defaultValue={choice.below}
            name={`below-${name}`}
            onChange={({ target }) =>
              onChange(withChoice(types, name, { become: 'pages', below: target.value }))
            }
            type="text"
          />
        </label>
      )}
    </div>
  )
}
