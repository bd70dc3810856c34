import { Picture } from '../../partials/picture.tsx'
import type { RenderContext } from '../../render-context.ts'
import { hasContent } from '../../rich-text/plain-text.ts'
import { RichText } from '../../rich-text/rich-text.tsx'
import type { BlockProps } from '../block-props.ts'
import type { TestimonialView } from '../part-block.view-data.ts'

interface OneProps {
  one: TestimonialView['testimonials'][number]
  context: RenderContext
}

const Who = ({ one: { name, role, media }, context }: OneProps) =>
  name === undefined && role === undefined ? undefined : (
    <figcaption className="witness">
      {media === undefined ? undefined : (
        <Picture media={media} context={context} alt="" extent="thumbnail" isCropped />
      )}
      <span>
        {name === undefined ? undefined : <b>{name}</b>}{' '}
        {role === undefined ? undefined : <small>{role}</small>}
      </span>
    </figcaption>
  )

/** What others say, and who they are. The name stands beside the portrait, which is decoration. */
export const Testimonial = ({ block, context }: BlockProps<TestimonialView>) => {
  const said = block.testimonials.filter(({ text }) => hasContent(text))
  if (said.length === 0) return undefined
  return (
    <ul role="list" className="testimonial">
      {said.map((one, index) => (
        <li key={index}>
          <figure>
            <blockquote>
              <RichText text={one.text} context={context} />
            </blockquote>
            <Who one={one} context={context} />
          </figure>
        </li>
      ))}
    </ul>
  )
}
