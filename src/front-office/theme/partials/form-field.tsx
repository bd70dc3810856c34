import type { RenderContext } from '../render-context.ts'

export type FieldKind = 'text' | 'email' | 'url' | 'password' | 'area'

interface FormFieldProps {
  name: string
  kind: FieldKind
  label: string
  isRequired: boolean
  value?: string | undefined
  error?: string | undefined
  context: RenderContext
}

const autoComplete: Record<string, string> = { name: 'name', email: 'email', url: 'url' }

/** A field with its label and, when it was refused, the reason, which is read out with it. */
export const FormField = (props: FormFieldProps) => {
  const { name, kind, label, isRequired, value, error, context } = props
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
        <input {...attributes} type={kind} autoComplete={autoComplete[name]} maxLength={200} />
      )}
      {error === undefined ? undefined : (
        <span className="form-error" id={errorId}>
          {error}
        </span>
      )}
    </p>
  )
}
