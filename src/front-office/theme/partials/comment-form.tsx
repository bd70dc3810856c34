import type { RenderContext } from '../render-context.ts'
import type { CommentFormView } from '../templates/template.view-data.ts'
import { fill } from '../words/words.ts'
import { FormField } from './form-field.tsx'
import type { FieldKind } from './form-field.tsx'

interface CommentFormProps {
  form: CommentFormView
  context: RenderContext
}

const errorOf = (form: CommentFormView, field: string): string | undefined =>
  form.errors?.find((error) => error.field === field)?.message

/** Who writes; nobody who is signed in is asked. */
const Identity = ({ form, context }: CommentFormProps) => {
  const { words } = context
  if (form.signedInAs !== undefined)
    return <p>{fill(words.commentSignedInAs, { name: form.signedInAs })}</p>
  const fields: { name: 'name' | 'email' | 'url'; kind: FieldKind; label: string }[] = [
    { name: 'name', kind: 'text', label: words.commentName },
    { name: 'email', kind: 'email', label: words.commentEmail },
    { name: 'url', kind: 'url', label: words.commentUrl },
  ]
  return fields.map(({ name, kind, label }) => (
    <FormField
      key={name}
      name={name}
      kind={kind}
      label={label}
      isRequired={name !== 'url'}
      value={form.values?.[name]}
      error={errorOf(form, name)}
      context={context}
    />
  ))
}

/** People do not see this field; what fills it is no person. */
const Honeypot = ({ name, label }: { name: string; label: string }) => (
  <p className="visually-hidden" aria-hidden="true">
    <label>
      {label} <input name={name} tabIndex={-1} autoComplete="off" />
    </label>
  </p>
)

const Heading = ({ form, context }: CommentFormProps) => {
  const { replyTo } = form
  if (replyTo === undefined) return <h3 id="respond">{context.words.writeComment}</h3>
  return (
    <>
      <h3 id="respond">{fill(context.words.replyToName, { name: replyTo.authorName })}</h3>
      <p className="meta">
        <a href={replyTo.cancelHref} rel="nofollow">
          {context.words.cancelReply}
        </a>
      </p>
    </>
  )
}

/** What to be told of; an address that is given is asked first whether it wants to. */
const Subscribe = ({ form, context: { outline, words } }: CommentFormProps) => {
  const id = outline.claimId('field-subscribe')
  return (
    <p className="form-field is-subscribe">
      <label htmlFor={id}>{words.subscribeLabel}</label>
      <select id={id} name="subscribe" defaultValue={form.values?.subscribe}>
        <option value="">{words.subscribeNone}</option>
        <option value="answers">{words.subscribeAnswers}</option>
        <option value="all">{words.subscribeAll}</option>
      </select>
    </p>
  )
}

/** The form to comment or answer, posted without script. */
export const CommentForm = ({ form, context }: CommentFormProps) => {
  const { words } = context
  const failed = form.errors !== undefined && form.errors.length > 0
  return (
    <form className="comment-form" method="post" action={form.action} aria-labelledby="respond">
      <Heading form={form} context={context} />
      {failed ? (
        <p className="form-error" role="alert">
          {errorOf(form, 'form') ?? words.formErrors}
        </p>
      ) : undefined}
      {form.hidden.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {form.honeypot === undefined ? undefined : (
        <Honeypot name={form.honeypot} label={words.leaveEmpty} />
      )}
      <FormField
        name="text"
        kind="area"
        label={words.commentText}
        isRequired
        value={form.values?.text}
        error={errorOf(form, 'text')}
        context={context}
      />
      <Identity form={form} context={context} />
      {form.canSubscribe === true ? <Subscribe form={form} context={context} /> : undefined}
      <p className="comment-send">
        <button type="submit" className="button is-filled">
          {words.commentSend}
        </button>
        <button type="submit" className="button is-outline" name="preview" value="1">
          {words.commentPreview}
        </button>
      </p>
    </form>
  )
}
