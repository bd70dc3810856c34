import { z } from 'zod'
import { deskState, foundSite, importOptions, jobKinds, pastRun } from './desk-state.ts'

/** What the desk tells the process that does a job. */
export const orderMessage = z.discriminatedUnion('tell', [
  /** After it is ready: the job, and the state as it was when the job began. */
  z.object({ tell: z.literal('begin'), kind: z.enum(jobKinds), state: deskState }),
  /** The name of the run is written down. */
  z.object({ tell: z.literal('noted') }),
  /** End at the next transaction. */
  z.object({ tell: z.literal('stop') }),
])

/** What of the state is new after a job. */
const jobNews = z.object({
  options: z.exactOptional(importOptions),
  found: foundSite.optional(),
  foundAt: z.number().optional(),
  runs: z.exactOptional(z.array(pastRun)),
  reportAt: z.number().optional(),
})

const ending = z.discriminatedUnion('say', [
  z.object({ say: z.literal('done'), news: jobNews }),
  z.object({ say: z.literal('refused'), sentence: z.string(), french: z.string() }),
  z.object({ say: z.literal('interrupted') }),
  /** It has logged why. */
  z.object({ say: z.literal('failed') }),
])

/** What the process tells the desk; an ending is its last word. */
export const jobMessage = z.discriminatedUnion('say', [
  /** All is loaded: it waits for its job. */
  z.object({ say: z.literal('ready') }),
  z.object({ say: z.literal('progress'), done: z.number(), total: z.number() }),
  /** The name of the run: nothing is written before it is noted. */
  z.object({ say: z.literal('run'), run: z.string() }),
  ...ending.options,
])

export type OrderMessage = z.infer<typeof orderMessage>
export type JobMessage = z.infer<typeof jobMessage>
export type JobNews = z.infer<typeof jobNews>
export type JobEnding = z.infer<typeof ending>
