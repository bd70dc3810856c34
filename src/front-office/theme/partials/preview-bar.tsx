import type { RenderContext } from '../render-context.ts'
import type { PreviewView } from '../view-data.ts'
import { formatDate } from '../words/dates.ts'
import { fill } from '../words/words.ts'

interface PreviewBarProps {
  preview: PreviewView
  context: RenderContext
}

const stateText = ({ state, at }: PreviewView, context: RenderContext): string => {
  const { words } = context
  if (state === 'draft') return words.previewDraft
  if (state === 'changed') return words.previewChanged
  if (state === 'published') return words.previewPublished
  return fill(words.previewScheduled, { date: formatDate(at, context, 'moment') ?? '' })
}

/** Tells staff that this is not what visitors see. */
export const PreviewBar = ({ preview, context }: PreviewBarProps) => (
  <aside className="preview-bar" aria-label={context.words.preview}>
    <p>
      <strong>{context.words.preview}</strong> {stateText(preview, context)}
    </p>
    <p>
      {preview.editHref === undefined ? undefined : (
        <a href={preview.editHref}>{context.words.previewEdit}</a>
      )}{' '}
      {preview.publicHref === undefined ? undefined : (
        <a href={preview.publicHref}>{context.words.previewPublic}</a>
      )}
    </p>
  </aside>
)
