import { expect, it } from '@jest/globals'
import { upgradeBlock, upgradeBlocks, type UpgradeSteps } from '#content/blocks/upgrade-blocks.ts'

const steps: UpgradeSteps = {
  quote: [
    ({ words, ...rest }) => ({ ...rest, text: words }),
    ({ text, ...rest }) => ({ ...rest, text: `“${String(text)}”` }),
  ],
}

it('lifts a block from whichever version it was stored in', () => {
  const lifted = { blockType: 'quote', text: '“So”', version: 3 }
  expect(upgradeBlock({ blockType: 'quote', words: 'So' }, steps)).toEqual(lifted)
  expect(upgradeBlock({ blockType: 'quote', words: 'So', version: 1 }, steps)).toEqual(lifted)
  expect(upgradeBlock({ blockType: 'quote', text: 'So', version: 2 }, steps)).toEqual(lifted)
})

it('leaves alone what is of today, of tomorrow, or unknown', () => {
  for (const block of [
    { blockType: 'quote', text: 'So', version: 3 },
    { blockType: 'quote', text: 'So', version: 9 },
    { blockType: 'carousel', version: 1 },
  ])
    expect(upgradeBlock(block, steps)).toEqual(block)
})

it('reaches blocks inside texts inside blocks, and never changes what is stored', () => {
  const inner = { blockType: 'quote', words: 'So' }
  const stored = [
    { blockType: 'section', content: { root: { children: [{ type: 'block', fields: inner }] } } },
  ]
  const copy = structuredClone(stored)
  expect(JSON.stringify(upgradeBlocks(stored, steps))).toContain('“So”')
  expect(stored).toEqual(copy)
})
