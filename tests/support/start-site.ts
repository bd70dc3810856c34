import express from 'express'
import { createLocalReq, loginOperation, type Payload } from 'payload'
import type { Env } from '#config/env.ts'
import type { Limits } from '#server/edge/rate-limits.ts'
import { makeUsers, testPassword, type Role } from './make-users.ts'
import { startPayload } from './start-payload.ts'

export interface TestSite {
  readonly origin: string
  readonly payload: Payload
  /** Headers of somebody who is signed in, of each role. */
  readonly as: Readonly<Record<Role, Record<string, string>>>
  readonly stop: () => Promise<void>
}

export interface TestSiteOptions {
  readonly settings?: Partial<Env>
  readonly limits?: Limits
}

/** The whole listener in this process, without Next and without the pages of the front office. */
export const startTestSite = async ({
  settings,
  limits,
}: TestSiteOptions = {}): Promise<TestSite> => {
  const { payload, stop } = await startPayload()
  const [{ env }, { startSite }, { default: config }] = await Promise.all([
    import('#config/env.ts'),
    import('#server/start-site.ts'),
    import('@payload-config'),
  ])
  const site = await startSite({
    env: { ...env, port: 0, host: '127.0.0.1', ...settings },
    payload,
    config,
    frontOffice: express.Router(),
    checks: [],
    ...(limits && { limits }),
  })
  const users = await makeUsers(payload)
  const signIn = async (role: Role): Promise<Record<string, string>> => {
    const { token } = await loginOperation({
      collection: payload.collections.users,
      data: { email: users[role].email, password: testPassword },
      req: await createLocalReq({}, payload),
    })
    return { authorization: `JWT ${token ?? ''}` }
  }
  const [administrator, editor, author, contributor, designer] = await Promise.all([
    signIn('administrator'),
    signIn('editor'),
    signIn('author'),
    signIn('contributor'),
    signIn('designer'),
  ])
  return {
    origin: site.address.replace('127.0.0.1', 'localhost'),
    payload,
    as: { administrator, editor, author, contributor, designer },
    stop: async () => {
      await site.stop(1_000)
      await stop()
    },
  }
}
