import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { HEADINGS } from '../report/report-words.ts'
import { isMissing } from './desk-folder.ts'
import { deskRefusals } from './desk.errors.ts'

const sentence = { message: z.string().optional(), french: z.string().optional() }
const note = z.object({ ...sentence, at: z.string().optional() })

const importSummary = z.object({
  kind: z.enum(['try', 'write']),
  counts: z.array(
    z.object({
      type: z.string(),
      created: z.number(),
      updated: z.number(),
      repaired: z.number(),
      unchanged: z.number(),
      kept: z.number(),
      failed: z.number(),
    }),
  ),
  redirects: z.number(),
  blocks: z.array(z.object({ type: z.string(), count: z.number() })),
  words: z.object({ source: z.number(), kept: z.number() }),
  /** How many warnings of each code. */
  warnings: z.array(z.object({ code: z.string(), count: z.number() })),
  items: z.number(),
  settings: z.array(note),
  left: z.array(note),
})

const undoSummary = z.object({
  kind: z.literal('undo'),
  removed: z.array(z.object({ type: z.string(), count: z.number() })),
  kept: z.number(),
})

/** What a report says at its top; its lines are in files of their own, for there may be a hundred thousand. */
const summary = z.discriminatedUnion('kind', [importSummary, undoSummary])

export type ReportSummary = z.infer<typeof summary>

/** One line of a list: an item, what is said of it, and where it is now. */
const reportLine = z.object({
  item: z.string().optional(),
  ...sentence,
  /** Why an undo has kept it. */
  reason: z.enum(['edited', 'needed']).optional(),
  /** Its form in the back office. */
  form: z.string().optional(),
  /** Its address for visitors. */
  address: z.string().optional(),
  words: z.object({ source: z.number(), kept: z.number() }).optional(),
})

export type ReportLine = z.infer<typeof reportLine>

/** Where its head is. */
export const headOf = (folder: string): string => path.join(folder, 'summary.json')

/** Where a list of it is. */
export const fileOf = (folder: string, name: string): string => path.join(folder, `${name}.jsonl`)

interface Sentence {
  message?: string | undefined
  french?: string | undefined
}

/** What a library or the database said is English in any case. */
function inLanguage<Kind extends Sentence>(
  { french, ...one }: Kind,
  language: string,
): Omit<Kind, 'french'> {
  return language === 'fr' && french !== undefined ? { ...one, message: french } : one
}

/** What another version of ours has left behind and this one cannot read counts as nothing. */
async function readHead(folder: string): Promise<ReportSummary> {
  try {
    const parsed = summary.safeParse(JSON.parse(await readFile(headOf(folder), 'utf8')))
    if (parsed.success) return parsed.data
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  throw deskRefusals.noReport()
}

/**
 * The head of the report, its warnings in the order of the report with their headings.
 * @throws DeskRefusal when there is none: nothing was tried, it was cleared away, or another is being written
 */
export async function readSummary(
  folder: string,
  language: string,
): Promise<Record<string, unknown>> {
  const head = await readHead(folder)
  if (head.kind === 'undo') return head
  const counts = new Map(head.warnings.map(({ code, count }) => [code, count]))
  const warnings = Object.entries(HEADINGS).flatMap(([code, said]) => {
    const heading = language === 'fr' ? said.fr : said.en
    return counts.has(code) ? [{ code, heading, count: counts.get(code) }] : []
  })
  const [settings, left] = [head.settings, head.left].map((notes) =>
    notes.map((one) => inLanguage(one, language)),
  )
  return { ...head, warnings, settings, left }
}

interface Page {
  readonly from: number
  readonly most: number
  readonly language: string
}

/** The lines of a list from one on, in the language of who reads; a list that the report does not have is empty. */
export async function readLines(
  folder: string,
  list: string,
  { from, most, language }: Page,
): Promise<Omit<ReportLine, 'french'>[]> {
  const found: Omit<ReportLine, 'french'>[] = []
  if (!/^[a-z-]+$/.test(list)) return found
  let number = 0
  try {
    for await (const text of createInterface({ input: createReadStream(fileOf(folder, list)) })) {
      number += 1
      if (number > from) found.push(inLanguage(reportLine.parse(JSON.parse(text)), language))
      if (found.length === most) break
    }
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  return found
}
