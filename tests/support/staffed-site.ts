import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '#content/payload-types.ts'
import { makeUsers, type Role } from './make-users.ts'
import { type Rest, startRest } from './rest.ts'
import { startPayload, type StartedPayload } from './start-payload.ts'

/** Payload over REST with one user of each role; there from the first test of a file that uses it on. */
export let started: StartedPayload
export let payload: Payload
export let rest: Rest
export let users: Record<Role, User>

/** Opens it before the tests of a file, does what else is to be there, and closes it after them. */
export const useStaff = (prepare: () => Promise<void> | void = () => undefined): void => {
  beforeAll(async () => {
    started = await startPayload()
    payload = started.payload
    users = await makeUsers(payload)
    rest = await startRest(payload)
    await prepare()
  })
  afterAll(async () => {
    await rest.stop()
    await started.stop()
  })
}
