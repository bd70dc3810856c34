import { expect, it } from '@jest/globals'
import type { ReactElement } from 'react'
import { JsonLd, renderPage } from '#front-office/http/render.tsx'

it('writes a page whole', () => {
  expect(renderPage(<html lang="en" />).toString()).toBe(
    '<!doctype html><html lang="en"><head></head></html>',
  )
})

it('refuses a view that waits for something', () => {
  const Waiting = async (): Promise<ReactElement> => Promise.resolve(<p>late</p>)
  expect(() => renderPage(<Waiting />)).toThrow()
})

it('does not let a title end the data block of schema.org', () => {
  const html = renderPage(
    <JsonLd value={{ name: '</script><script>alert(1)</script>\u2028' }} />,
  ).toString()
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).not.toContain('\u2028')
})
