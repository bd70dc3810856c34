import { describe, expect, it } from '@jest/globals'
import { WordPressExport } from '#import/wordpress/wordpress-export.ts'
import { wxr, writeExport, type TestExport } from '../../../support/wxr.ts'

const url = 'https://old.example'
const surveyOf = (given: TestExport) =>
  new WordPressExport([writeExport(wxr({ url, ...given }))]).survey(() => {})

const linked = (link: string, more = {}) => ({
  ...{ id: 7, title: 'Hello', slug: 'hello', date: '2012-03-05 10:11:12' },
  ...{ link: `${url}${link}`, terms: [['category', 'news', 'News']] as [string, string, string][] },
  ...more,
})

describe('the pattern of the posts’ addresses', () => {
  it.each([
    ['/2012/03/hello/', '/%year%/%monthnum%/%postname%'],
    ['/2012/03/05/hello/', '/%year%/%monthnum%/%day%/%postname%'],
    ['/hello/', '/%postname%'],
    ['/archives/7', '/archives/%post_id%'],
    ['/blog/hello.html', '/blog/%postname%.html'],
    ['/news/hello/', '/%category%/%postname%'],
    ['/ann/7-hello/', '/%author%/%post_id%-%postname%'],
    ['/index.php/2012/hello/', '/index.php/%year%/%postname%'],
  ])('is read from %s as %s', async (link, pattern) => {
    expect((await surveyOf({ items: [linked(link)] })).permalinks).toBe(pattern)
  })

  it('has a category where no post has one, which WordPress calls uncategorized', async () => {
    const { permalinks, archives } = await surveyOf({
      items: [linked('/weblog/uncategorized/hello/', { terms: [] })],
    })
    expect(permalinks).toBe('/weblog/%category%/%postname%')
    expect(archives.tagBase).toBe('weblog/tag')
  })

  it('is not taken from plain addresses', async () => {
    expect((await surveyOf({ items: [linked('/?p=7')] })).permalinks).toBeUndefined()
  })
})

describe('the bases of archives', () => {
  const terms = [{ id: 3, slug: 'news', name: 'News' }]
  it.each([
    ['/hello/', '', 'category', ''],
    ['/blog/hello/', '', 'blog/category', '/blog'],
    ['/archives/7', '', 'archives/category', '/archives/date'],
    ['/hello/', `<a href="${url}/themen/news/">News</a>`, 'themen', ''],
    ['/2012/03/hello/', `<a href='/rubrik/news'>News</a>`, 'rubrik', ''],
  ])('follow %s and links %s', async (link, body, categoryBase, dates) => {
    const { archives } = await surveyOf({ terms, items: [linked(link, { body })] })
    expect([archives.categoryBase, archives.dates]).toEqual([categoryBase, dates])
  })
})
