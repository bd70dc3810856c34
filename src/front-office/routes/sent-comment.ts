import type { z } from 'zod'
import type { User } from '#content/payload-types.ts'
import type { DiscussionRequest } from '../queries/site-context.ts'
import { commentWords } from '../visitor-writes/comment-words.ts'
import {
  judgeForm,
  staffComment,
  visitorComment,
  type CommentTarget,
} from '../visitor-writes/comment-form.ts'
import type { OpenRequest } from './open-request.ts'

/** A form for comments that came back. */
export interface Sent {
  readonly target: CommentTarget
  readonly opened: OpenRequest
  /** Of the document. */
  readonly href: string
  readonly body: unknown
}

export const userOf = ({ context }: OpenRequest): User | undefined =>
  context.reader.edition.kind === 'staff' ? context.reader.edition.user : undefined

type FormError = NonNullable<DiscussionRequest['errors']>[number]

export interface Refusal {
  readonly status: 422 | 429
  readonly errors: readonly FormError[]
}

export const asForm = ({ opened }: Sent, word: 'tooSoon' | 'tooMany'): Refusal => ({
  status: 429,
  errors: [{ field: 'form', message: commentWords(opened.context.language.code)[word] }],
})

/** Why what was sent cannot be taken; the limit counts whatever else is wrong, looks before it is sent apart. */
export async function refusalOf(sent: Sent): Promise<Refusal | undefined> {
  const { office, request } = sent.opened
  const limited = sent.target.preview === undefined ? 'comment' : 'comment preview'
  if (!(await office.maySend(request, limited))) return asForm(sent, 'tooMany')
  const errors = errorsIn(sent, judgeForm(sent.target, office.now(), office.secret))
  return errors.length > 0 ? { status: 422, errors } : undefined
}

function errorsIn(
  { opened, body }: Sent,
  judgement: ReturnType<typeof judgeForm>,
): readonly FormError[] {
  const words = commentWords(opened.context.language.code)
  if (judgement === 'stale') return [{ field: 'form', message: words.form }]
  const parsed = (userOf(opened) ? staffComment : visitorComment).safeParse(body)
  return (parsed.error?.issues ?? []).map((issue) => {
    const field = fieldOf(issue)
    return { field, message: words[field] }
  })
}

export const FIELDS = ['name', 'email', 'url', 'text'] as const
const fieldOf = ({ path }: z.core.$ZodIssue) => FIELDS.find((field) => field === path[0]) ?? 'form'
