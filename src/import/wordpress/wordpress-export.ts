import { statSync } from 'node:fs'
import type { SourceExport, SourceItem, Survey } from '../survey.ts'
import { ownTurn, type Turn } from '../turn.ts'
import { Channel } from './channel.ts'
import { readItem } from './read-item.ts'
import type { ReadItem } from './read-item.ts'
import { readWxr } from './read-wxr.ts'
import type { WxrRecord } from './read-wxr.ts'
import { SurveyBuilder } from './survey-export.ts'
import { requireTypes, type TypeMap } from './type-map.ts'

export interface WordPressOptions {
  /** What becomes of post types that are not WordPress's own. */
  readonly types?: TypeMap
  /** Taken after each item. */
  readonly turn?: Turn | undefined
}

type OnBytes = (bytes: number) => void

/** A WordPress export (WXR), in one file or several, as a source: read twice, never held whole. */
export class WordPressExport implements SourceExport {
  readonly #paths: readonly string[]
  readonly #types: TypeMap
  readonly #turn: Turn

  /** @param paths the parts of one export, in any order. */
  constructor(paths: readonly string[], options: WordPressOptions = {}) {
    this.#paths = [...new Set(paths)]
    this.#types = options.types ?? new Map()
    this.#turn = options.turn ?? ownTurn
  }

  get bytes(): number {
    return this.#paths.reduce((sum, path) => sum + sizeOf(path), 0)
  }

  /** @throws CodedError `import.*`, when a file is broken or no export of WordPress, or a mapped type is not in it. */
  async survey(onBytes: OnBytes): Promise<Survey> {
    const channel = new Channel()
    const builder = new SurveyBuilder(channel, this.#types)
    for await (const item of this.#read(channel, onBytes)) builder.add(item)
    const survey = builder.result()
    requireTypes(this.#types, survey.counts)
    return survey
  }

  async *items(onBytes: OnBytes): AsyncGenerator<SourceItem> {
    for await (const item of this.#read(new Channel(), onBytes)) if (isWritten(item)) yield item
  }

  async *#read(channel: Channel, onBytes: OnBytes): AsyncGenerator<ReadItem> {
    let before = 0
    for (const path of this.#paths) {
      const start = before
      const told: OnBytes = (bytes) => onBytes(start + bytes)
      yield* this.#readFile(readWxr(path, told), channel, path)
      before += sizeOf(path)
    }
  }

  async *#readFile(
    records: AsyncIterable<WxrRecord>,
    channel: Channel,
    path: string,
  ): AsyncGenerator<ReadItem> {
    channel.beginFile(path)
    let line = 1
    for await (const record of records) {
      line = record.element.line
      if (record.name !== 'item') {
        channel.read(record)
        continue
      }
      channel.requireWordPress(line)
      yield readItem(record.element, { types: this.#types, channel })
      await this.#turn.take()
    }
    channel.requireWordPress(line)
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

const isWritten = (item: ReadItem): item is ReadItem & SourceItem =>
  item.kind === 'media' || item.kind === 'document' || item.kind === 'pattern'
