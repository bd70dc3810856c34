import { Picture } from '../../partials/picture.tsx'
import { TextLink } from '../../partials/text-link.tsx'
import type { MediaView } from '../../media.view-data.ts'
import type { BlockProps } from '../block-props.ts'
import type { LogosView } from '../part-block.view-data.ts'

/** How much wider than high, in the steps of the stylesheet. */
const shapes = [0.6, 1, 1.5, 2.2, 3.2, 4.6] as const

/** The step nearest to a picture's shape: each has the width at which all cover the same area. */
const shapeOf = ({ width = 2, height = 1 }: MediaView): number => {
  const shape = Math.log(width / Math.max(1, height))
  const distances = shapes.map((step) => Math.abs(Math.log(step) - shape))
  return distances.indexOf(Math.min(...distances)) + 1
}

type LogoProps = Omit<BlockProps<LogosView>, 'block'> & { logo: LogosView['logos'][number] }

/** In a link its name is the link's name, so it must have one. */
const Logo = ({ logo: { media, label, link }, context }: LogoProps) => {
  const alt = label ?? media.alt
  const named = link !== undefined && alt === '' ? (media.title ?? media.name) : alt
  return (
    <TextLink link={link} context={context} className="logo">
      <Picture media={media} context={context} alt={named} extent="thumbnail" />
    </TextLink>
  )
}

/** Signs of others in a row, all about equally big to the eye. */
export const Logos = ({ block, context }: BlockProps<LogosView>) =>
  block.logos.length === 0 ? undefined : (
    <ul role="list" className={`logos is-${block.style}`}>
      {block.logos.map((logo, index) => (
        <li key={index} className={`shape-${shapeOf(logo.media)}`}>
          <Logo logo={logo} context={context} />
        </li>
      ))}
    </ul>
  )
