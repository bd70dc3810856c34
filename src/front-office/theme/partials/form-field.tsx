import type { RenderContext } from '../render-context.ts'

export type FieldKind = 'text' | 'email' | 'url' | 'password' | 'area'

interface FormFieldProps {
  name: string
  kind: FieldKind
  label: string
  isRequired: boolean
  value?: string | undefined
  error?: string | undefined
  /** What belongs to somebody else: a browser does not offer the words of whoever sits before it. */
  isOfOthers?: boolean
  context: RenderContext
}

/** WordPress's columns. */
const longest: Record<string, number> = { name: 245, email: 100 }

const autoComplete: Record<string, string> = { name: 'name', email: 'email', url: 'url' }

/** A field with its label and, when it was refused, the reason, which is read out with it. */
export const FormField = (props: FormFieldProps) => {
  const { name, kind, label, isRequired, value, error, isOfOthers, context } = props
  const id = context.outline.claimId(`field-${name}`)
  const errorId = error === undefined ? undefined : `${id}-error`
  const attributes = {
    id,
    name,
    required: isRequired,
    defaultValue: value,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': errorId,
  }
  return (
    <p className={`form-field is-${name}`}>
      <label htmlFor={id}>{label}</label>
      {kind === 'area' ? (
        <textarea {...attributes} rows={7} maxLength={65_525} />
      ) : (
        <input
          {...attributes}
          type={kind}
          autoComplete={isOfOthers === true ? 'off' : autoComplete[name]}
          maxLength={longest[name] ?? 200}
        />
      )}
      {error === undefined ? undefined : (
        <span className="form-error" id={errorId}>
          {error}
        </span>
      )}
    </p>
  )
}
