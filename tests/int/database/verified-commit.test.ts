import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { onCommitted, onVerifiedCommit } from '#config/database/verified-commit.ts'
import { openDatabase, sqlInside, sqlOf, type TestDatabase } from './database-fixture.ts'

let site: TestDatabase
const save = (title: string, during: (req: PayloadRequest) => unknown) =>
  site.payload.create({ collection: 'posts', data: { title }, context: { during } })

beforeAll(async () => {
  site = await openDatabase()
  await sqlOf(site, 'CREATE TABLE parents (id integer PRIMARY KEY)')
  await sqlOf(
    site,
    'CREATE TABLE leaves (parent integer REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)',
  )
})
afterAll(() => site.stop())

describe('what is announced after a commit', () => {
  it('is announced once the save is in the database', async () => {
    const seen: unknown[] = []
    const { id } = await save('announced', (req) =>
      onCommitted(req, async () => {
        seen.push('announced')
        const { docs } = await site.payload.find({
          collection: 'posts',
          where: { title: { equals: 'announced' } },
        })
        seen.push(docs[0]?.id)
      }),
    )
    expect(seen[0]).toBe('announced')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(seen).toEqual(['announced', id])
  })

  it('is not announced when the save failed', async () => {
    let announced = false
    const failing = save('refused later', async (req) => {
      await onCommitted(req, () => {
        announced = true
      })
      throw new Error('a later hook failed')
    })
    await expect(failing).rejects.toThrow('a later hook failed')
    expect(announced).toBe(false)
  })

  it('is not announced when the database refuses the commit, and the editor hears of it', async () => {
    let announced = false
    const refused = save('refused at commit', async (req) => {
      await onCommitted(req, () => {
        announced = true
      })
      await sqlInside(site, req, 'INSERT INTO leaves VALUES (404)')
    })
    await expect(refused).rejects.toMatchObject({ code: 'database.commit-refused', status: 503 })
    expect(announced).toBe(false)
    const { docs } = await site.payload.find({
      collection: 'posts',
      where: { title: { equals: 'refused at commit' } },
    })
    expect(docs).toEqual([])
    await expect(save('next one', () => undefined)).resolves.toMatchObject({ title: 'next one' })
  })

  it('survives an announcement that fails: the save has happened', async () => {
    const saved = await save('with a broken announcement', (req) =>
      onCommitted(req, () => {
        throw new Error('mail server away')
      }),
    )
    expect(saved['title']).toBe('with a broken announcement')
  })

  it('is announced at once when nothing is open', () => {
    let announced = false
    onVerifiedCommit(undefined, () => {
      announced = true
    })
    expect(announced).toBe(true)
  })

  it('refuses to wait for a transaction that is over', async () => {
    let ended: PayloadRequest['transactionID']
    await save('over', (req) => {
      ended = req.transactionID
    })
    expect(() => onVerifiedCommit(String(ended), () => undefined)).toThrow('is over')
  })
})
