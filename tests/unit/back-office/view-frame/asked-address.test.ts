import { describe, expect, it } from '@jest/globals'
import { askedAddress } from '#back-office/view-frame/asked-address.ts'

describe('the address to which whoever signs in comes back', () => {
  it('is the whole one, with its query', () => {
    const query = { comment: 'a1', do: 'edit', tag: ['x', 'y'], none: undefined }
    expect(askedAddress('/admin', { segments: ['comments'], query })).toBe(
      '/admin/comments?comment=a1&do=edit&tag=x&tag=y',
    )
  })

  it('has no question mark without a query, and no part that leads elsewhere', () => {
    const segments = ['translations', 'posts', '../é?']
    expect(askedAddress('/admin', { segments, query: {} })).toBe(
      '/admin/translations/posts/..%2F%C3%A9%3F',
    )
  })
})
