import type { SocialLinksBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const socialLinksSample: SocialLinksBlock = {
  ...base('social-links', 'sample social-links'),
  title: 'Elsewhere',
  links: [
    { address: 'https://mastodon.social/@coulisse' },
    { address: 'https://bsky.app/profile/coulisse.example' },
    { address: 'https://www.youtube.com/@coulisse' },
    { address: 'https://github.com/coulisse' },
    { address: 'mailto:stage@coulisse.example' },
    { address: 'https://coulisse.example', label: 'The old site' },
  ],
  style: 'icons',
}
