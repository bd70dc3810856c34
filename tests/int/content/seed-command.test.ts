import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seedId } from '#content/seed/seed-id.ts'
import { runCommand } from '../../support/run-command.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let site: StartedPayload
beforeAll(async () => {
  site = await startPayload()
}, 120_000)
afterAll(() => site.stop())

const titles = async (): Promise<string[]> => {
  const { docs } = await site.payload.find({ collection: 'pages', depth: 0, limit: 100 })
  return docs.map(({ title }) => String(title))
}

describe('the command that plants a starter site', () => {
  it('says what it knows when it is asked for something else, and changes nothing', async () => {
    const unknown = await runCommand(['seed', 'boutique'])
    expect(unknown.end).toBe(1)
    expect(unknown.said).toContain('magazine, company, documentation, empty')
    expect(unknown.said).not.toContain('    at ')
    const zone = await runCommand(['seed', 'company', '--time-zone', 'Mars/Olympus'])
    expect([zone.end, zone.said.includes('Europe/Paris')]).toEqual([1, true])
    expect(await titles()).toEqual([])
  }, 120_000)

  it('plants one on a folder that never ran, in the language and with the name that are asked for', async () => {
    const { end, said } = await runCommand([
      ...['seed', 'company', '--language', 'fr'],
      ...['--site-name', 'L’atelier', '--time-zone', 'Europe/Paris'],
    ])
    expect([end, said]).toEqual([0, 'The site is now the starter “company” (fr).\n'])
    expect(await titles()).toContain('Réalisations')
    const { languages, timeZone } = await site.payload.findGlobal({ slug: 'site', depth: 0 })
    expect([languages?.[0]?.title, timeZone]).toEqual(['L’atelier', 'Europe/Paris'])
  }, 120_000)

  it('changes it for another while nobody has worked on it, and keeps its name', async () => {
    expect((await runCommand(['seed', 'magazine'])).end).toBe(0)
    expect(await titles()).not.toContain('Réalisations')
    const { languages } = await site.payload.findGlobal({ slug: 'site', depth: 0 })
    expect(languages).toMatchObject([{ code: 'en', title: 'L’atelier' }])
  }, 120_000)

  it('refuses to where somebody has', async () => {
    await site.payload.create({
      collection: 'pages',
      data: { title: 'Ours', slug: 'ours', _status: 'published' },
      context: { trusted: { by: 'seed', publish: true } },
    })
    const { end, said } = await runCommand(['seed', 'company'])
    expect([end, said]).toEqual([1, expect.stringContaining('Nothing was changed')])
    expect(await titles()).toEqual(expect.arrayContaining(['Ours', 'About this site']))
  }, 120_000)
})

describe('the command that removes it', () => {
  it('takes away what is the starter’s and leaves the rest', async () => {
    const { end, said } = await runCommand(['seed', '--remove'])
    expect([end, said]).toEqual([0, expect.stringMatching(/^Removed: .*\b7 posts/)])
    expect(await titles()).toEqual(['Ours'])
    const trashed = await site.payload.find({
      ...{ collection: 'pages', depth: 0, trash: true, where: { deletedAt: { exists: true } } },
    })
    expect(trashed.docs.map(({ id }) => id)).toContain(seedId('page about'))
  }, 120_000)

  it('says so when there is nothing left of it', async () => {
    const { end, said } = await runCommand(['seed', '--remove'])
    expect([end, said]).toEqual([0, 'There is nothing of a starter site to remove.\n'])
  }, 120_000)
})
