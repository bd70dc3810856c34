import { statSync } from 'node:fs'
import type { SourceExport, SourceItem, Survey } from '../survey.ts'
import { Channel } from './channel.ts'
import { readItem } from './read-item.ts'
import { readWxr } from './read-wxr.ts'
import { SurveyBuilder } from './survey-export.ts'

export interface WordPressOptions {
  /** What becomes of post types that are not WordPress's own. */
  readonly types?: ReadonlyMap<string, 'page' | 'post'>
}

/** A WordPress export (WXR) as a source: read twice, never held whole. */
export class WordPressExport implements SourceExport {
  readonly #path: string
  readonly #types: ReadonlyMap<string, 'page' | 'post'>

  constructor(path: string, options: WordPressOptions = {}) {
    this.#path = path
    this.#types = options.types ?? new Map()
  }

  get bytes(): number {
    return statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0
  }

  /** @throws CodedError `import.*` with the line, when the file is broken or no export of WordPress. */
  async survey(onBytes: (bytes: number) => void): Promise<Survey> {
    const channel = new Channel()
    const builder = new SurveyBuilder(channel)
    let line = 1
    for await (const record of readWxr(this.#path, onBytes)) {
      line = record.element.line
      if (record.name !== 'item') {
        channel.read(record)
        continue
      }
      channel.requireWordPress(line)
      builder.add(readItem(record.element, { types: this.#types, logins: channel.logins }))
    }
    channel.requireWordPress(line)
    return builder.result()
  }

  async *items(onBytes: (bytes: number) => void): AsyncGenerator<SourceItem> {
    const channel = new Channel()
    for await (const record of readWxr(this.#path, onBytes)) {
      if (record.name !== 'item') channel.read(record)
      if (record.name !== 'item') continue
      const item = readItem(record.element, { types: this.#types, logins: channel.logins })
      if (item.kind === 'media' || item.kind === 'document') yield item
    }
  }
}
