import { describe, expect, it } from '@jest/globals'
import createError from 'http-errors'
import { APIError, NotFound } from 'payload'
import { CodedError } from '#config/coded-error.ts'
import { mapError } from '#server/edge/error-mapper.ts'

const parse = (text: string): unknown => {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error
  }
}
const overflow = (): unknown => {
  const deep = (): number => deep() + 1
  try {
    return deep()
  } catch (error) {
    return error
  }
}

describe('an error becomes an answer', () => {
  it('keeps the sentence of an error that is meant to be read', () => {
    const error = new CodedError('paths.taken', 409, 'This address is taken.')
    expect(mapError(error)).toEqual({
      status: 409,
      code: 'paths.taken',
      message: 'This address is taken.',
    })
    expect(mapError(createError(418, 'A teapot')).message).toBe('A teapot')
  })

  it("knows Payload's errors without being of its class", () => {
    expect(mapError(new NotFound()).status).toBe(404)
    expect(mapError(new APIError('Invalid JSON', 400, undefined, true)).status).toBe(400)
  })

  it('counts what a parser or the depth of a body did as the sender’s mistake', () => {
    expect(mapError(parse('{')).status).toBe(400)
    expect(mapError(overflow()).status).toBe(400)
    expect(mapError(new URIError('URI malformed')).status).toBe(400)
  })

  it.each([
    new Error('SQLITE_ERROR: no such column: x at /srv/site/src/x.ts:12'),
    new TypeError("Cannot read properties of undefined (reading 'x')"),
    createError(500, 'the password of the database is hunter2'),
    'a string',
    undefined,
  ])('tells nothing of what went wrong on our side: %s', (error) => {
    expect(mapError(error)).toEqual({
      status: 500,
      code: 'edge.failed',
      message: 'Something went wrong on our side.',
    })
  })
})
