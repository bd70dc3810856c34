import { describe, expect, it } from '@jest/globals'
import { makePage, makePost, richText } from '../../support/front-site.ts'
import {
  as,
  languages,
  payload,
  sentence,
  site,
  translate,
  translated,
  useTranslations,
} from './translations-fixture.ts'

useTranslations()

const draftOf = (id: string) => payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })
const pageOf = (id: string) => payload.findByID({ collection: 'pages', id, draft: true, depth: 0 })

describe('a document that is translated', () => {
  it('becomes a draft in the other language, with its words, pictures and translated neighbours', async () => {
    const termNamed = async (title: string) => {
      const where = { title: { equals: title } }
      return (await payload.find({ collection: 'categories', where })).docs[0]?.id ?? ''
    }
    const [news, nouvelles] = [await termNamed('News'), await termNamed('Nouvelles')]
    const text = richText('Read the other post.')
    const source = await makePost(payload, {
      title: 'The fly loft',
      excerpt: 'Above the stage.',
      content: {
        root: {
          ...text.root,
          children: [
            {
              ...{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0 },
              children: [
                {
                  ...{ type: 'link', version: 3, id: 'kept', format: '', indent: 0 },
                  direction: 'ltr',
                  fields: {
                    linkType: 'internal',
                    newTab: false,
                    doc: { relationTo: 'posts', value: site.posts.en.id },
                  },
                  children: text.root.children[0]?.children ?? [],
                },
              ],
            },
          ],
        },
      },
      categories: [news],
    })
    const id = await translated({ type: 'posts', id: source.id }, 'fr')
    const made = await payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })
    expect(made).toMatchObject({
      ...{ title: 'The fly loft', excerpt: 'Above the stage.', language: 'fr', _status: 'draft' },
      ...{ categories: [nouvelles], translatedFrom: source.id },
    })
    expect(made.publishedAt ?? null).toBeNull()
    expect(JSON.stringify(made.content)).toContain(site.posts.fr.id)
    expect(JSON.stringify(made.content)).not.toContain(site.posts.en.id)
    const stored = await payload.findByID({ collection: 'posts', id: source.id, depth: 0 })
    expect(stored).toMatchObject({ _status: 'published', revision: source.revision })
    expect(made.translationGroup).toBe(stored.translationGroup)
  })

  it('keeps its place below the translation of its parent, and its blocks', async () => {
    const parent = await makePage(payload, { title: 'Visit' })
    const page = await makePage(payload, {
      ...{ title: 'Tours', parent: parent.id },
      body: [{ blockType: 'heading', text: 'Every day' }],
    })
    const orphan = await translated({ type: 'pages', id: page.id }, 'ar')
    expect((await pageOf(orphan)).parent ?? null).toBeNull()
    const visite = await translated({ type: 'pages', id: parent.id }, 'fr')
    const made = await pageOf(await translated({ type: 'pages', id: page.id }, 'fr'))
    expect(made.parent).toBe(visite)
    expect(made.body).toMatchObject([{ blockType: 'heading', text: 'Every day' }])
  })

  it('is listed with each language of the site', async () => {
    const post = await makePost(payload, { title: 'Trap door' })
    const named = { type: 'posts', id: post.id }
    expect(await languages(named)).toEqual(['en this published', 'fr none', 'ar none'])
    const id = await translated(named, 'fr')
    expect(await languages(named)).toEqual(['en this published original', 'fr draft', 'ar none'])
    expect(await languages({ type: 'posts', id })).toEqual([
      ...['en published original', 'fr this draft', 'ar none'],
    ])
  })

  it('is a menu, a category, a pattern or a layout too', async () => {
    const menu = await payload.create({
      collection: 'menus',
      data: {
        title: 'Main',
        items: [
          { label: 'Up', link: { document: { relationTo: 'posts', value: site.posts.en.id } } },
        ],
        _status: 'published',
      },
    })
    const id = await translated({ type: 'menus', id: menu.id }, 'fr')
    const made = await payload.findByID({ collection: 'menus', id, draft: true, depth: 0 })
    expect(made.items).toMatchObject([
      { label: 'Up', link: { document: { value: site.posts.fr.id } } },
    ])
    expect(made.items?.[0]?.id).not.toBe(menu.items?.[0]?.id)
    const category = await payload.create({ collection: 'categories', data: { title: 'Wings' } })
    const term = await translated({ type: 'categories', id: category.id }, 'fr')
    expect(await languages({ type: 'categories', id: term })).toEqual([
      ...['en published original', 'fr this published', 'ar none'],
    ])
    for (const type of ['patterns', 'layouts'] as const) {
      const source = await payload.create({ collection: type, data: { title: 'One' } })
      expect((await translate({ type, id: source.id }, 'fr', 'administrator')).status).toBe(201)
    }
  })
})

describe('a group of translations', () => {
  it('has each language once, whatever door a document comes through', async () => {
    const post = await makePost(payload, { title: 'Prompter' })
    const named = { type: 'posts', id: post.id }
    const id = await translated(named, 'fr')
    const again = await translate(named, 'fr')
    expect([again.status, sentence(again.body)]).toEqual([409, expect.stringContaining('already')])
    const french = await as('editor', 'fr').post('/translations', { ...named, language: 'fr' })
    expect(sentence(french.body)).toContain('Il existe déjà')
    const moved = await as('editor').patch(`/posts/${id}?draft=true`, { language: 'en' })
    expect(moved.status).toBe(409)
    expect((await translate(named, 'xx')).status).toBe(400)
  })

  it('is joined and left by the back office alone', async () => {
    const post = await makePost(payload, { title: 'Understudy' })
    const group = site.posts.en.translationGroup
    await as('editor').patch(`/posts/${post.id}`, { translationGroup: group, language: 'de' })
    expect((await draftOf(post.id)).translationGroup ?? null).toBeNull()
    const copy = await as('editor').post(`/posts/${site.posts.ar.id}/duplicate`, {})
    expect(copy.status).toBe(200)
    const { docs } = await payload.find({
      collection: 'posts',
      where: { translationGroup: { equals: group } },
      draft: true,
    })
    expect(docs).toHaveLength(3)
  })

  it('takes in a document that was there, and lets it go', async () => {
    const en = await makePost(payload, { title: 'Stalls' })
    const fr = await makePost(payload, { title: 'Orchestre', language: 'fr' })
    const named = { type: 'posts', id: en.id }
    const linked = await as('editor').post('/translations/link', { ...named, other: fr.id })
    expect(linked.status).toBe(200)
    expect(await languages(named)).toEqual([
      'en this published original',
      'fr published',
      'ar none',
    ])
    const [{ href = '' } = {}] = [...(await site.get('/')).body.matchAll(/href="[^"]*stalls"/g)]
      .slice(0, 1)
      .map(([found]) => ({ href: found.slice(6, -1) }))
    expect((await site.get(href)).body).toMatch(/hrefLang="fr" href="[^"]*orchestre"/)
    const other = await makePost(payload, { title: 'Parterre', language: 'fr' })
    const second = await as('editor').post('/translations/link', { ...named, other: other.id })
    expect(second.status).toBe(409)
    const third = await as('editor').post('/translations/link', {
      ...{ type: 'posts', id: other.id, other: site.posts.ar.id },
    })
    expect([third.status, sentence(third.body)]).toEqual([
      409,
      expect.stringContaining('of its own'),
    ])
    const left = await as('editor').post('/translations/unlink', { type: 'posts', id: fr.id })
    expect(left.status).toBe(200)
    expect(await languages(named)).toEqual(['en this published', 'fr none', 'ar none'])
    expect((await site.get(href)).body).not.toContain('orchestre"')
  })

  it('keeps who is in it through publishing, restoring and publishing on time', async () => {
    const post = await makePost(payload, { title: 'Gods' })
    const before = await payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: post.id } },
    })
    const id = await translated({ type: 'posts', id: post.id }, 'fr')
    const { translationGroup } = await draftOf(post.id)
    await as('editor').patch(`/posts/${post.id}`, { title: 'The gods', _status: 'published' })
    await as('editor').patch(`/posts/${id}`, { title: 'Paradis', _status: 'published' })
    await as('editor').post(`/posts/versions/${String(before.docs[0]?.id)}`)
    for (const one of [post.id, id])
      expect((await draftOf(one)).translationGroup).toBe(translationGroup)
  })
})
