import { describe, expect, it } from '@jest/globals'
import { stringify } from 'qs-esm'
import { queryCapRefusal, STAFF_CAPS, VISITOR_CAPS } from '#server/edge/query-caps.ts'

const nested = (levels: number): object => {
  let where: object = { title: { equals: 'x' } }
  for (let level = 0; level < levels; level += 1) where = { and: [where] }
  return where
}
const search = (query: object): string => stringify(query, { addQueryPrefix: true })
const conditions = (count: number): object => ({
  or: Array.from({ length: count }, (_, at) => ({ title: { equals: String(at) } })),
})

describe('what visitors may ask of the API', () => {
  it.each([
    '',
    '?limit=100&page=2&depth=2',
    '?sort=-publishedAt',
    search({ where: { title: { equals: 'constructor' } } }),
    search({ where: conditions(50) }),
    `?where=${JSON.stringify(nested(5))}`,
  ])('lets %s through', (query) => {
    expect(queryCapRefusal(query, VISITOR_CAPS)).toBeUndefined()
  })

  it.each([
    '?limit=101',
    '?limit=0',
    '?limit=-1',
    '?limit=1e9',
    '?limit[]=5',
    '?pagination=false',
    '?depth=3',
    '?depth=NaN',
    '?page=1e309',
    '?page=10001',
    '?page=0',
    '?where={bad',
    '?where=3',
    '?where[]=x',
    '?data={bad',
    '?joins=x',
    '?joins[related][limit]=0',
    '?where[title][near]=1,2,3',
    '?where[title][within]=x',
    '?where[id][equals][x]=1',
    '?where[id][in][0][x]=1',
    '?where[and][0][title][equals][x]=1',
    '?__proto__[x]=1',
    '?where[__proto__][x]=1',
    '?where[constructor][prototype][x]=1',
    '?where[%5F%5Fproto%5F%5F][x]=1',
    search({ where: conditions(51) }),
    `?where=${JSON.stringify(nested(20))}`,
    `?where=${'{"and":['.repeat(2000)}{}${']}'.repeat(2000)}`,
  ])('refuses %.60s with a 400', (query) => {
    expect(queryCapRefusal(query, VISITOR_CAPS)?.status).toBe(400)
  })

  it('lets staff ask for everything that the back office asks for', () => {
    expect(queryCapRefusal('?limit=0&trash=true&depth=5', STAFF_CAPS)).toBeUndefined()
    expect(queryCapRefusal(search({ where: conditions(500) }), STAFF_CAPS)).toBeUndefined()
    expect(queryCapRefusal('?pagination=false&select[title]=true', STAFF_CAPS)).toBeUndefined()
  })

  it('refuses staff too what cannot be read', () => {
    expect(queryCapRefusal('?where={bad', STAFF_CAPS)?.status).toBe(400)
    expect(queryCapRefusal('?page=1e309', STAFF_CAPS)?.status).toBe(400)
  })
})
