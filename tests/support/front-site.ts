import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import config from '@payload-config'
import { env } from '#config/env.ts'
import type { Page, Post, User } from '#content/payload-types.ts'
import { openFrontOffice } from '#server/open-front-office.ts'
import { startSite } from '#server/start-site.ts'
import { makeUsers, testPassword, type Role } from './make-users.ts'
import { startPayload } from './start-payload.ts'

export interface Reply {
  status: number
  headers: Headers
  body: string
}

export interface FrontSite {
  payload: Payload
  origin: string
  users: Record<Role, User>
  /** Asks as a visitor, or with a cookie; redirects are not followed. */
  get(path: string, headers?: Record<string, string>): Promise<Reply>
  head(path: string): Promise<Reply>
  send(method: string, path: string, form: Record<string, string>, cookie?: string): Promise<Reply>
  /** The cookie of somebody who signed in by the login form. */
  signIn(role: Role): Promise<string>
  stop(): Promise<void>
}

/** The whole server but for the back office's pages: edge, API and front office on a free port. */
export const startFrontSite = async (): Promise<FrontSite> => {
  const { payload, stop } = await startPayload()
  const users = await makeUsers(payload)
  const served = await serveFrontSite(payload)
  const { origin, port } = served
  const ask = (path: string, asked: Asked) => askOnce(port, path, asked)
  const cookies = new Map<Role, Promise<string>>()
  return {
    ...{ payload, origin, users },
    head: (path) => ask(path, { method: 'HEAD' }),
    send: (method, path, form, cookie) =>
      ask(path, {
        method,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(cookie && { cookie }),
        },
        body: new URLSearchParams(form).toString(),
      }),
    signIn: (role) => {
      const known = cookies.get(role) ?? login(origin, role)
      cookies.set(role, known)
      return known
    },
    get: served.get,
    stop: async () => {
      await served.stop()
      await stop()
    },
  }
}

interface ServedSite extends Pick<FrontSite, 'origin' | 'get' | 'stop'> {
  port: number
}

/** The server on a Payload that runs already, and that goes on when the server is stopped. */
export const serveFrontSite = async (payload: Payload): Promise<ServedSite> => {
  const settings = { ...env, port: 0, origin: 'http://localhost' }
  const front = await openFrontOffice(settings, payload)
  const site = await startSite({
    ...{ env: settings, payload, config, frontOffice: front.router, checks: [] },
  })
  const { port } = site.server.address() as AddressInfo
  return {
    ...{ port, origin: `http://localhost:${String(port)}` },
    get: (path, headers = {}) => askOnce(port, path, { headers }),
    stop: async () => {
      await front.stop()
      await site.stop(0)
    },
  }
}

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** By node:http, because fetch tidies paths and adds headers of its own. */
const askOnce = (port: number, path: string, { body, ...asked }: Asked): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const headers = { 'sec-fetch-site': 'same-origin', ...asked.headers }
    const request = http.request(
      { host: 'localhost', port, path, ...asked, headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const received = new Headers()
          for (const [name, value] of Object.entries(response.headers))
            received.set(name, String(value))
          const text = decoded(
            Buffer.concat(chunks),
            response.headers['content-encoding'],
          ).toString()
          resolve({ status: response.statusCode ?? 0, headers: received, body: text })
        })
      },
    )
    request.once('error', reject)
    request.end(body)
  })

const decoded = (bytes: Buffer, encoding: string | undefined): Buffer => {
  if (encoding === 'br') return brotliDecompressSync(bytes)
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes
}

const login = async (origin: string, role: Role): Promise<string> => {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: `${role}@example.org`, password: testPassword }),
  })
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** Plain paragraphs as the editor stores them. */
export const richText = (...paragraphs: string[]) => ({
  root: {
    ...{ type: 'root', version: 1, direction: 'ltr' as const, format: '' as const, indent: 0 },
    children: paragraphs.map((text) => ({
      ...{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0 },
      children: [
        { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 },
      ],
    })),
  },
})

type Given<T extends 'pages' | 'posts'> = Partial<RequiredDataFromCollectionSlug<T>>

/** A published post, unless `_status` says otherwise. */
export const makePost = (payload: Payload, data: Given<'posts'>): Promise<Post> =>
  payload.create({
    collection: 'posts',
    data: { _status: 'published', ...data },
    ...(data._status === 'draft' && { draft: true }),
    context: { trusted: { by: 'seed' as const, publish: true } },
  })

export const makePage = (payload: Payload, data: Given<'pages'>): Promise<Page> =>
  payload.create({
    collection: 'pages',
    data: { _status: 'published', ...data },
    ...(data._status === 'draft' && { draft: true }),
    context: { trusted: { by: 'seed' as const, publish: true } },
  })
