import type { RenderContext } from '../render-context.ts'
import type { CommentEditView } from '../templates/template.view-data.ts'
import { commentEditWords } from '../words/comment-edit-words.ts'
import { fill } from '../words/words.ts'
import { FormField, type FieldKind } from './form-field.tsx'
import { safeHref } from './safe-href.ts'

interface CommentEditProps {
  edit: CommentEditView
  authorName: string
  context: RenderContext
}

type Field = keyof CommentEditView['values']

const kinds: Record<Field, FieldKind> = { text: 'area', name: 'text', email: 'email', url: 'url' }

const order: readonly Field[] = ['text', 'name', 'email', 'url']

/** What is wrong, said before the fields. */
const Refusal = ({ edit, context }: Omit<CommentEditProps, 'authorName'>) => {
  const isRefused = edit.errors !== undefined && edit.errors.length > 0
  if (edit.isConflict !== true && !isRefused) return undefined
  return (
    <p className="form-error" role="alert">
      {edit.isConflict === true
        ? commentEditWords(context.language).conflict
        : context.words.formErrors}
    </p>
  )
}

const Fields = ({ edit, context }: Omit<CommentEditProps, 'authorName'>) => {
  const { words } = context
  const labels: Record<Field, string> = {
    text: words.commentText,
    name: words.commentName,
    email: words.commentEmail,
    url: words.commentUrl,
  }
  return order.map((field) => (
    <FormField
      key={field}
      name={field}
      kind={kinds[field]}
      label={labels[field]}
      isRequired={field === 'text' || field === 'name'}
      value={edit.values[field]}
      error={edit.errors?.find((error) => error.field === field)?.message}
      isOfOthers
      context={context}
    />
  ))
}

/** A comment in its place as a form, for moderators; posted without script. */
export const CommentEdit = ({ edit, authorName, context }: CommentEditProps) => {
  const said = commentEditWords(context.language)
  return (
    <form
      className="comment-form is-edit"
      noValidate
      method="post"
      action={edit.action}
      aria-label={fill(said.form, { name: authorName })}
    >
      <Refusal edit={edit} context={context} />
      {edit.hidden.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Fields edit={edit} context={context} />
      <p className="comment-send">
        <button type="submit" className="button is-filled">
          {said.save}
        </button>
        <a className="button is-outline" href={safeHref(edit.cancelHref)}>
          {said.cancel}
        </a>
      </p>
    </form>
  )
}
