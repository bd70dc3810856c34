import { choiceAt, textAt, type Stored } from '../queries/stored.ts'
import type { EmbedView } from '../theme/blocks/media-block.view-data.ts'
import { blockBase } from './appearance.presenter.ts'
import { presentMedia } from './media.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { presentRichText } from './rich-text.presenter.ts'
import { safeWebUrl } from './safe-href.ts'

interface Frame {
  readonly provider: string
  readonly url: string
}

interface Provider {
  readonly name: string
  readonly hosts: readonly string[]
  /** The address that a frame loads, or undefined when the page is none that can be embedded. */
  readonly frame: (url: URL) => string | undefined
}

/** Where pages and players have different addresses. */
const PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    hosts: [
      'youtube.com',
      'www.youtube.com',
      'm.youtube.com',
      'youtu.be',
      'www.youtube-nocookie.com',
    ],
    frame: (url) => {
      const id = url.searchParams.get('v') ?? url.pathname.split('/').pop() ?? ''
      return /^[\w-]{11}$/.test(id) ? `https://www.youtube-nocookie.com/embed/${id}` : undefined
    },
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    frame: (url) => {
      const id = /(\d{6,12})/.exec(url.pathname)?.[1]
      return id === undefined ? undefined : `https://player.vimeo.com/video/${id}?dnt=1`
    },
  },
  {
    name: 'Spotify',
    hosts: ['open.spotify.com'],
    frame: (url) => `https://open.spotify.com/embed${url.pathname.replace(/^\/embed/, '')}`,
  },
]

/** An embed: a link always, a frame only of a host that the administrators allowed. */
export function presentEmbed(context: PresentContext, block: Stored, key: string): EmbedView {
  const href = safeWebUrl(textAt(block, 'url'))
  const frame = href === undefined ? undefined : frameOf(new URL(href))
  const isAllowed = frame !== undefined && context.embedHosts.includes(new URL(frame.url).host)
  return {
    ...blockBase(context, block, { blockType: 'embed', key }),
    href,
    frameUrl: isAllowed ? frame.url : undefined,
    provider: frame?.provider,
    title: textAt(block, 'title'),
    ratio: choiceAt(block, 'ratio', ['16-9', '4-3', '1-1', '9-16', 'auto']),
    poster: presentMedia(context, block['poster']),
    caption: presentRichText(context, block['caption']),
  }
}

function frameOf(url: URL): Frame | undefined {
  const provider = PROVIDERS.find(({ hosts }) => hosts.includes(url.host))
  if (provider) {
    const frame = provider.frame(url)
    return frame === undefined ? undefined : { provider: provider.name, url: frame }
  }
  const provided = url.host.replace(/^www\./, '')
  return url.protocol === 'https:' ? { provider: provided, url: url.href } : undefined
}
