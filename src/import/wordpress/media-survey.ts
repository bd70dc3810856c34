import type { SourceMedia } from '../intermediate-form.ts'
import type { KnownMedia } from '../survey.ts'
import { cut, cutOrNone } from './cut-text.ts'
import { fileKey, sourcePath } from './source-paths.ts'

/** Characters of a caption that are kept in memory; longer ones are descriptions in the wrong field. */
const LONGEST_CAPTION = 1_000

/** The files of an export: by number, by address, and by what they are attached to. */
export class MediaSurvey {
  readonly files = new Map<string, KnownMedia>()
  readonly byFile = new Map<string, string>()
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
    for (const address of [media.url, media.file === undefined ? '' : `/${media.file}`]) {
      const key = fileKey(address)
      if (key !== undefined && !this.byFile.has(key)) this.byFile.set(cut(key), sourceId)
    }
  }

  #attach(parent: string, sourceId: string): void {
    const files = this.attached.get(parent)
    if (files === undefined) this.attached.set(parent, [sourceId])
    else files.push(sourceId)
  }
}
