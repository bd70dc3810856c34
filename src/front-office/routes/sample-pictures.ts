import { createHash } from 'node:crypto'
import { auditorium } from '#content/seed/pictures/auditorium.picture.ts'
import { beams } from '#content/seed/pictures/beams.picture.ts'
import { curtain } from '#content/seed/pictures/curtain.picture.ts'
import { flyLoft } from '#content/seed/pictures/fly-loft.picture.ts'
import { ghostLight } from '#content/seed/pictures/ghost-light.picture.ts'
import { pictureHeight, pictureWidth } from '#content/seed/pictures/picture.ts'
import { seedId } from '#content/seed/seed-id.ts'
import type { MediaView } from '../theme/media.view-data.ts'

interface SamplePictures {
  /** By the name at the end of their addresses, `/theme/<name>`. */
  readonly files: ReadonlyMap<string, Buffer>
  /** By the id that the samples of blocks give them. */
  readonly views: ReadonlyMap<string, MediaView>
}

let drawn: SamplePictures | undefined

/** The drawings of the starter sites, for a style guide on a site that has none of them. Made once a process. */
export const samplePictures = (): SamplePictures => (drawn ??= drawAll())

function drawAll(): SamplePictures {
  const files = new Map<string, Buffer>()
  const views = new Map<string, MediaView>()
  for (const { name, svg, alt } of [auditorium, beams, curtain, flyLoft, ghostLight]) {
    // Grain is work for a browser, and there are many pictures on that page.
    const bytes = Buffer.from(
      svg.replace('<rect width="100%" height="100%" fill="url(#grain)"/>', ''),
    )
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    const file = `${name}-${hash}.svg`
    files.set(file, bytes)
    const id = seedId(`media ${name}`)
    views.set(id, {
      ...{ id, alt: alt.en, url: `/theme/${file}`, name: `${name}.svg`, mime: 'image/svg+xml' },
      ...{ width: pictureWidth, height: pictureHeight, focal: { x: 50, y: 50 } },
      ...{ sources: [], srcset: '', isSvg: true, size: bytes.length },
    })
  }
  return { files, views }
}
