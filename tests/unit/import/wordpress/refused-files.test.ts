import { describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { readTypeMap } from '#import/wordpress/type-map.ts'
import { WordPressExport } from '#import/wordpress/wordpress-export.ts'
import type { Survey } from '#import/survey.ts'
import { wxr, writeExport } from '../../../support/wxr.ts'

const good = wxr({
  items: [{ id: 1, title: 'Été à Zürich', slug: 'ete', link: 'https://old.example/ete/' }],
})
const survey = (...files: string[]): Promise<Survey> => new WordPressExport(files).survey(() => {})
const titles = async (content: string | Uint8Array): Promise<string[]> =>
  [...(await survey(writeExport(content))).documents.values()].map(({ title }) => title)

describe('files that are read whatever they look like', () => {
  it.each([
    ['plain', good],
    ['with a byte order mark', `\ufeff${good}`],
    ['after empty lines', `\n\n  ${good.replace(/^<\?xml.*\?>/, '')}`],
    ['with Windows line ends', good.replaceAll('\n', '\r\n')],
    ['compressed with gzip', gzipSync(good)],
    ['in Latin 1', Buffer.from(good.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    [
      'in UTF-16',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(good.replace('UTF-8', 'UTF-16'), 'utf16le'),
      ]),
    ],
    ['with https namespaces', good.replaceAll('http://wordpress.org', 'https://wordpress.org')],
    ['of version 1.0', good.replaceAll('1.2', '1.0')],
  ])('%s', async (_, content) => {
    expect(await titles(content)).toEqual(['Été à Zürich'])
  })

  it('with bytes of Windows-1252 among UTF-8, as of a database that was moved unconverted', async () => {
    const text = 'Caf\u00e9 \u2019 \u00e9t\u00e9 \u65e5\u672c \u{1f600}'
    const mixed = Buffer.concat([
      Buffer.from(`${good.split('Été')[0] ?? ''}${text} `),
      Buffer.from([0x93, 0xe9, 0x74, 0xe9, 0x94, 0x20, 0x80, 0x20, 0xe6, 0x97]),
      Buffer.from(good.split('Zürich')[1] ?? ''),
    ])
    expect(await titles(mixed)).toEqual([`${text} “été” € \ufffd`])
  })

  it('with letters that are cut in two where pieces of the file meet', async () => {
    for (let pad = 0; pad < 4; pad++) {
      const long = `${' '.repeat(pad)}${'日本é😀'.repeat(60_000)}`
      const [title] = await titles(good.replace('Été à Zürich', long))
      expect(title).toBe(long.trim().slice(0, 200))
      const file = writeExport(good.replace('<content:encoded><![CDATA[', `$&${long}`))
      const source = new WordPressExport([file])
      for await (const item of source.items(() => {}))
        if (item.kind === 'document') expect(item.document.body.trim()).toBe(long.trim())
    }
  })

  it('with control characters where Windows has quotation marks', async () => {
    const controls = good.replace('Zürich', 'Don\u0092t \u0093so\u0094 \u0085 \u0081')
    expect(await titles(controls)).toEqual(['Été à Don’t “so” …'])
  })

  it('with control characters that XML forbids, which are left out', async () => {
    expect(await titles(good.replace('Zürich', 'Z\u0008ü\u000brich'))).toEqual(['Été à Zürich'])
  })
})

describe('files that are refused, with what is wrong and where', () => {
  it.each([
    ['', /empty/],
    ['<html><body>Not found</body></html>', /root element is <html>.*line 1/],
    ['<rss version="2.0"><channel><title>x</title></channel></rss>', /wxr_version/],
    [good.slice(0, good.length / 2), /not well-formed.*line \d+/],
    [`<br />Warning: foo() in bar.php${good}`, /line 1/],
    ['<!DOCTYPE html><html><body>Error</body></html>', /it is a web page \(line 1\)/],
    ['PK\u0003\u0004zip', /ZIP archive; unpack it/],
    [good.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "b">]><rss'), /document type.*line \d/],
    [good.replaceAll('1.2', '3.0'), /version is 3.0/],
    [good.replace('UTF-8', 'KLINGON-1'), /KLINGON-1/i],
  ])('%#', async (content, message) => {
    await expect(titles(content)).rejects.toThrow(message)
  })

  it('with a value that no memory holds', async () => {
    const [before = '', after = ''] = good.split('Zürich')
    const long = 'x'.repeat(100_000_001)
    await expect(titles(gzipSync(`${before}${long}${after}`, { level: 1 }))).rejects.toThrow(
      /<title> has more than 100 million characters \(line \d+\)/,
    )
  })

  it('compressed and cut off', async () => {
    const cut = gzipSync(good).subarray(0, 300)
    await expect(titles(cut)).rejects.toThrow(/compression is damaged/)
  })

  it('that are not there', async () => {
    await expect(survey('/nowhere/export.xml')).rejects.toThrow(/no such file/)
  })

  it('of two different sites at once', async () => {
    const other = wxr({ url: 'https://other.example' })
    await expect(survey(writeExport(good), writeExport(other))).rejects.toThrow(
      /export of https:\/\/other.example/,
    )
  })
})

describe('the option --map', () => {
  it('takes a path in any spelling', () => {
    const map = readTypeMap(['project=pages:/Projects//Old%20ones', 'other=pages:/'])
    expect([...map.values()]).toEqual([
      { type: 'page', below: '/projects/old ones' },
      { type: 'page' },
    ])
  })

  it.each(['post=pages', 'page=posts', 'attachment=posts', 'wp_template=pages', 'wp_block=posts'])(
    'is refused as %s, which is WordPress’s own',
    (written) => {
      expect(() => readTypeMap([written])).toThrow(/WordPress itself/)
    },
  )

  it('is refused for a type that the export does not have, naming those that it has', async () => {
    const items = [{ id: 1, type: 'project', title: 'One', slug: 'one' }]
    const source = new WordPressExport([writeExport(wxr({ items }))], {
      types: readTypeMap(['projects=pages']),
    })
    await expect(source.survey(() => {})).rejects.toThrow(/projects.*it has project/)
  })

  it('names a type, what it becomes and where it stands', () => {
    const map = readTypeMap(['project=pages:/projects/', 'review=posts'])
    expect([...map]).toEqual([
      ['project', { type: 'page', below: '/projects' }],
      ['review', { type: 'post' }],
    ])
  })

  it.each(['project', 'project=things', 'review=posts:/reviews', '=pages'])(
    'is refused as %s',
    (written) => {
      expect(() => readTypeMap([written])).toThrow(/not understood/)
    },
  )
})
