import { expect, it } from '@jest/globals'
import { renderPage } from '#front-office/http/render.tsx'
import { htmlErrors } from '../../support/html-errors.ts'
import { scenes } from '../../support/theme/scenes.tsx'

it.each(Object.entries(scenes))('is valid HTML: %s', async (_, scene) => {
  expect(await htmlErrors(renderPage(scene).toString())).toEqual([])
})

it('would be told if it were not', async () => {
  const html =
    '<!doctype html><html lang="en"><head><title>T</title></head><body><p><div>x</div></p></body></html>'
  expect((await htmlErrors(html)).length).toBeGreaterThan(0)
})
