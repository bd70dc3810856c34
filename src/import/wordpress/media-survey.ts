import type { SourceMedia } from '../intermediate-form.ts'
import type { KnownMedia } from '../survey.ts'
import { cut, cutOrNone } from './cut-text.ts'
import { FilesByAddress } from './files-by-address.ts'
import { sourcePath } from './source-paths.ts'

/** Characters of a caption that are kept in memory; longer ones are descriptions in the wrong field. */
const LONGEST_CAPTION = 1_000

/** The files of an export: by number, by address, and by what they are attached to. */
export class MediaSurvey {
  readonly files = new Map<string, KnownMedia>()
  readonly byAddress = new FilesByAddress()
  readonly attached = new Map<string, string[]>()

  add(media: SourceMedia): void {
    const sourceId = cut(media.sourceId)
    const parent = cutOrNone(media.parent)
    this.files.set(sourceId, {
      parent,
      order: media.order,
      caption: media.caption === '' ? undefined : cut(media.caption.slice(0, LONGEST_CAPTION)),
      path: cutOrNone(sourcePath(media.link)),
    })
    if (parent !== undefined) this.#attach(parent, sourceId)
    this.byAddress.add(media.url, sourceId)
    if (media.file !== undefined) this.byAddress.add(`/${media.file}`, sourceId)
  }

  #attach(parent: string, sourceId: string): void {
    const files = this.attached.get(parent)
    if (files === undefined) this.attached.set(parent, [sourceId])
    else files.push(sourceId)
  }
}
