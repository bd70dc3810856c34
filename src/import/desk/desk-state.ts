import { z } from 'zod'

/** What a person has chosen; the same as the options of the command. */
export const importOptions = z.object({
  fetchMedia: z.boolean().default(false),
  /** Slug or path of a page of the export. */
  home: z.string().max(500).optional(),
  postsPage: z.string().max(500).optional(),
  /** As the command's `--map` has them: `project=pages:/projects`. */
  types: z.array(z.string().max(300)).max(300).default([]),
  /** Accounts that were chosen for authors; the others are found by their e-mail, or made. */
  authors: z
    .array(z.object({ login: z.string().max(300), account: z.string().max(64) }))
    .max(5000)
    .default([]),
})

/** An export on its way here, or here whole when it `has` all its bytes. */
const upload = z.object({
  id: z.string(),
  name: z.string(),
  bytes: z.number(),
  has: z.number(),
  /** When the person's file was changed last, in milliseconds: another file of that name is another upload. */
  stamp: z.number(),
})

/** What the first pass has found, as far as a person has to decide about it. */
export const foundSite = z.object({
  title: z.string(),
  url: z.string(),
  /** By which ids of ours are made. */
  key: z.string(),
  language: z.string(),
  /** How many items of each type. */
  counts: z.array(z.object({ type: z.string(), count: z.number() })),
  /** Types without a counterpart here. */
  unknownTypes: z.array(z.object({ type: z.string(), count: z.number() })),
  authors: z.array(z.object({ login: z.string(), name: z.string(), email: z.string().optional() })),
  /** Published pages, of which one may be the home. */
  pages: z.array(z.object({ path: z.string(), title: z.string() })),
})

export const jobKinds = ['read', 'try', 'write', 'undo'] as const

const job = z.object({
  kind: z.enum(jobKinds),
  state: z.enum(['running', 'done', 'refused', 'failed', 'cancelled', 'interrupted']),
  /** Bytes. */
  done: z.number(),
  total: z.number(),
  startedAt: z.number(),
  endedAt: z.number().optional(),
  /** When the process that does it was last heard of. */
  seenAt: z.number(),
  /** The name of the run that it writes or undoes. */
  run: z.string().optional(),
  /** Why it was refused. */
  sentence: z.string().optional(),
  french: z.string().optional(),
  /** Somebody called it off. */
  isCalledOff: z.boolean().optional(),
})

export const pastRun = z.object({ run: z.string(), title: z.string(), at: z.number() })

/** All that the screen shows, kept on disk: it outlives tabs and the process. Times are in milliseconds. */
export const deskState = z.object({
  files: z.array(upload).default([]),
  options: importOptions.prefault({}),
  found: foundSite.optional(),
  foundAt: z.number().optional(),
  job: job.optional(),
  /** What was imported from here and not undone, the last one first. */
  runs: z.array(pastRun).default([]),
  reportAt: z.number().optional(),
})

export type DeskState = z.infer<typeof deskState>
export type ImportOptions = z.infer<typeof importOptions>
export type Upload = z.infer<typeof upload>
export type FoundSite = z.infer<typeof foundSite>
export type Job = z.infer<typeof job>
export type JobKind = Job['kind']

/** Without word from it for so long, the process that did the job is gone. */
const SILENCE_MS = 10_000

/** A job whose process has ended is interrupted, though nobody could write that down. */
export function seenAt(now: number, state: DeskState): DeskState {
  if (!isRunning(state) || now - state.job.seenAt < SILENCE_MS) return state
  return { ...state, job: { ...state.job, state: 'interrupted' } }
}

export function isRunning(state: DeskState): state is DeskState & { job: Job } {
  return state.job?.state === 'running'
}

/** Whether there is a whole export to work with. */
export function isComplete({ files }: DeskState): boolean {
  return files.length > 0 && files.every(({ has, bytes }) => has === bytes)
}

/** A run is known by its name before anything is written; the same files again are the same run. */
export function withRun(state: DeskState, run: string): DeskState {
  const past = { run, title: state.found?.title ?? '', at: Date.now() }
  return {
    ...state,
    runs: [past, ...state.runs.filter((one) => one.run !== run)],
    ...(state.job && { job: { ...state.job, run } }),
  }
}
