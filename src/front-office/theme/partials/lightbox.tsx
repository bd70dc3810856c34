import type { ReactNode } from 'react'
import type { MediaView } from '../media.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import { fill } from '../words/words.ts'
import { Picture } from './picture.tsx'

interface LightboxProps {
  /** Of the dialog; the button asks for it. */
  id: string
  media: MediaView
  context: RenderContext
  /** What the picture shows, in words; empty: decoration. */
  alt: string
  /** Rendered already. */
  caption?: ReactNode
}

const nameOf = ({ alt, media }: Pick<LightboxProps, 'alt' | 'media'>): string =>
  alt === '' ? (media.title ?? media.name) : alt

/** Lies over a picture and opens its dialog, by a popover's button: without script, Escape closes it. */
const EnlargeButton = (props: LightboxProps) => (
  <button
    type="button"
    className="enlarge"
    popoverTarget={props.id}
    aria-label={fill(props.context.words.enlarge, { name: nameOf(props) })}
  />
)

/** A picture as large as the window, over the page. It is fetched when it is first opened. */
const LargePicture = (props: LightboxProps) => {
  const { id, media, context, alt, caption } = props
  return (
    <dialog className="lightbox" id={id} popover="auto" aria-label={nameOf(props)}>
      <div className="lightbox-picture">
        <Picture
          media={media}
          context={{ ...context, isBelowFold: true }}
          alt={alt}
          extent="full"
        />
      </div>
      <div className="lightbox-bar">
        {caption === undefined ? undefined : <div className="lightbox-caption">{caption}</div>}
        <button
          type="button"
          className="button is-outline"
          popoverTarget={id}
          popoverTargetAction="hide"
          autoFocus
        >
          {context.words.close}
        </button>
      </div>
    </dialog>
  )
}

/** The button over a picture and what it opens. */
export const Lightbox = (props: LightboxProps) => (
  <>
    <EnlargeButton {...props} />
    <LargePicture {...props} />
  </>
)
