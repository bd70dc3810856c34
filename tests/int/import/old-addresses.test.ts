import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { uploadsFolder } from '../../support/uploads-folder.ts'
import { wxr, writeExport } from '../../support/wxr.ts'

const url = 'https://old.example'

const oldSite = wxr({
  authors: [{ id: 7, login: 'ann', email: 'ann@old.example', name: 'Ann' }],
  terms: [
    { id: 3, slug: 'news', name: 'News' },
    { id: 4, slug: 'local', name: 'Local', parent: 'news' },
    { id: 5, slug: 'music', name: 'Music', taxonomy: 'post_tag' },
    { id: 6, slug: 'jazz', name: 'Jazz', taxonomy: 'genre' },
  ],
  items: [
    {
      id: 11,
      title: 'First',
      slug: 'first',
      link: `${url}/blog/2012/01/first/`,
      body: `<p><a href="${url}/topics/news/local/">Local</a> <img src="${url}/wp-content/uploads/2012/01/Photo-300x200.jpg"></p>`,
      terms: [
        ['category', 'local', 'Local'],
        ['post_tag', 'music', 'Music'],
        ['genre', 'jazz', 'Jazz'],
      ],
    },
    { id: 12, title: 'Second', slug: 'second', link: `${url}/blog/2012/01/second/`, body: 'Two' },
    { id: 13, type: 'page', title: 'About', slug: 'about', link: `${url}/about/`, body: 'Me' },
    { id: 14, status: 'draft', title: 'Hidden', slug: 'hidden', body: 'No' },
    {
      id: 20,
      type: 'attachment',
      title: 'A photo',
      slug: 'a-photo',
      parent: 11,
      link: `${url}/blog/2012/01/first/a-photo/`,
      attachmentUrl: `${url}/wp-content/uploads/2012/01/Photo-scaled.jpg`,
      meta: { _wp_attached_file: '2012/01/Photo-scaled.jpg' },
    },
    {
      id: 21,
      type: 'attachment',
      title: 'Lost',
      slug: 'lost',
      parent: 12,
      link: `${url}/blog/2012/01/second/lost/`,
      attachmentUrl: `${url}/wp-content/uploads/2012/01/lost.jpg`,
    },
  ],
})

let site: FrontSite
let photo: string

beforeAll(async () => {
  site = await startFrontSite()
  await importFiles(site.payload, [writeExport(oldSite)], {
    uploads: await uploadsFolder(['2012/01/Photo-scaled.jpg']),
  })
  const { docs } = await site.payload.find({
    collection: 'media',
    where: { title: { equals: 'A photo' } },
  })
  photo = `/media/${docs[0]?.id ?? ''}/${docs[0]?.name ?? ''}`
})
afterAll(() => site.stop())

describe('the addresses of an imported site', () => {
  it.each([
    '/blog/2012/01/first',
    '/about',
    '/topics/news/local',
    '/topics/news',
    '/blog/tag/music',
    '/blog/author/ann',
    '/topics/news/local/feed',
    '/feed',
    '/2012/01',
    '/?s=first',
  ])('answer at %s as they did', async (address) => {
    const answer = await site.get(address)
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
  })

  const moved: [string, string][] = [
    ['/?p=11', '/blog/2012/01/first'],
    ['/?page_id=13', '/about'],
    ['/?cat=4', '/topics/news/local'],
    ['/?cat=4&feed=rss2', '/topics/news/local/feed'],
    ['/?tag=music', '/blog/tag/music'],
    ['/?category_name=news/local', '/topics/news/local'],
    ['/?author=7', '/blog/author/ann'],
    ['/?author_name=ann', '/blog/author/ann'],
    ['/?m=201201', '/2012/01'],
    ['/?feed=rss2', '/feed'],
    ['/?paged=2', '/page/2'],
    ['/topics/local', '/topics/news/local'],
    ['/genre/jazz', '/blog/tag/jazz'],
    ['/genre/jazz/feed/', '/blog/tag/jazz/feed'],
    ['/genre/jazz/page/2/', '/blog/tag/jazz/page/2'],
    ['/blog/2012/', '/2012'],
    ['/blog/2012/01', '/2012/01'],
    ['/blog/2012/01/page/2/', '/2012/01/page/2'],
    ['/blog/2012/01/feed', '/2012/01/feed'],
    ['/blog/2012/01/first/feed/', '/blog/2012/01/first'],
    ['/blog/2012/01/first/comment-page-2/', '/blog/2012/01/first'],
    ['/blog/2012/01/first/2/', '/blog/2012/01/first'],
    ['/blog/2012/01/second/lost/', '/blog/2012/01/second'],
    ['/?attachment_id=21', '/blog/2012/01/second'],
    ['/wp-sitemap.xml', '/sitemap.xml'],
    ['/wp-sitemap-posts-post-1.xml', '/sitemap.xml'],
    ['/search/first/', '/search?q=first'],
  ]
  it.each(moved)('lead from %s to %s in one hop', async (from, to) => {
    const answer = await site.get(from)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
  })

  it.each(moved.filter(([, to]) => !/page\/2$/.test(to)))(
    'lead from %s to what answers',
    async (_, to) => {
      expect((await site.get(to)).status).toBe(200)
    },
  )

  it.each([
    '/wp-content/uploads/2012/01/Photo-scaled.jpg',
    '/wp-content/uploads/2012/01/Photo.jpg',
    '/wp-content/uploads/2012/01/Photo-300x200.jpg',
    '/wp-content/uploads/2012/01/photo-1024x768.jpg',
    '/blog/2012/01/first/a-photo/',
    '/?attachment_id=20',
    '/?p=20',
  ])('lead from the file at %s to the file here', async (from) => {
    const answer = await site.get(from)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, photo])
    expect((await site.get(photo)).status).toBe(200)
  })

  it('say nothing of a draft', async () => {
    expect((await site.get('/?p=14')).status).toBe(200)
    expect((await site.get('/?p=14')).headers.get('location')).toBeNull()
  })
})

describe('an import into a site that has its own pattern', () => {
  it('redirects each item to where the site’s rules put it', async () => {
    const other = wxr({
      url: 'https://second.example',
      items: [
        {
          id: 1,
          title: 'Elsewhere',
          slug: 'elsewhere',
          link: 'https://second.example/archives/1',
          body: 'x',
        },
        {
          id: 2,
          title: 'Also',
          slug: 'also',
          link: 'https://second.example/archives/2',
          body: 'x',
        },
      ],
    })
    await importFiles(site.payload, [writeExport(other)])
    const answer = await site.get('/archives/1/')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      '/blog/2012/01/elsewhere',
    ])
    expect((await site.get('/blog/2012/01/elsewhere')).status).toBe(200)
  })
})
