import type { ButtonsBlock } from '#content/payload-types.ts'
import { base, toAddress, toDocument } from '#content/seed/seed-blocks.ts'

export const buttonsSample: ButtonsBlock = {
  ...base('buttons', 'sample buttons'),
  buttons: [
    { label: 'Read on', link: toAddress('/'), style: 'filled' },
    { label: 'About us', link: toDocument('pages', 'page about'), style: 'outline' },
    { label: 'Later', link: toAddress('#later'), style: 'quiet' },
  ],
}
