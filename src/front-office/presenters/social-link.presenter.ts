import { textAt, type Stored } from '../queries/stored.ts'
import type { SocialLinkView } from '../theme/blocks/part-block.view-data.ts'
import type { SocialIcon } from '../theme/blocks/social-networks.ts'
import { safeHref } from './safe-href.ts'

interface Network {
  readonly icon: SocialIcon
  readonly name: string
}

/** Networks by the end of their hosts. */
const HOSTS: readonly [hosts: string, icon: SocialIcon, name: string][] = [
  ['bsky.app bsky.social', 'bluesky', 'Bluesky'],
  ['discord.gg discord.com', 'discord', 'Discord'],
  ['facebook.com fb.com fb.me', 'facebook', 'Facebook'],
  ['flickr.com', 'flickr', 'Flickr'],
  ['github.com', 'github', 'GitHub'],
  ['gitlab.com', 'gitlab', 'GitLab'],
  ['instagram.com', 'instagram', 'Instagram'],
  ['linkedin.com lnkd.in', 'linkedin', 'LinkedIn'],
  ['medium.com', 'medium', 'Medium'],
  ['pinterest.com pinterest.fr pin.it', 'pinterest', 'Pinterest'],
  ['reddit.com', 'reddit', 'Reddit'],
  ['soundcloud.com', 'soundcloud', 'SoundCloud'],
  ['spotify.com', 'spotify', 'Spotify'],
  ['t.me telegram.me telegram.org', 'telegram', 'Telegram'],
  ['threads.net threads.com', 'threads', 'Threads'],
  ['tiktok.com', 'tiktok', 'TikTok'],
  ['twitch.tv', 'twitch', 'Twitch'],
  ['vimeo.com', 'vimeo', 'Vimeo'],
  ['wa.me whatsapp.com', 'whatsapp', 'WhatsApp'],
  ['x.com twitter.com', 'x', 'X'],
  ['youtube.com youtu.be', 'youtube', 'YouTube'],
]

const isOf = (host: string, hosts: string): boolean =>
  hosts.split(' ').some((known) => host === known || host.endsWith(`.${known}`))

/** A Mastodon has no host of its own: its addresses of people are told by their `/@`. */
const isMastodon = ({ hostname, pathname }: URL): boolean =>
  /(^|\.)(mastodon|mstdn|masto|social)\b/.test(hostname) || /^\/@[^/]+\/?$/.test(pathname)

const isFeed = (path: string): boolean => /(^|\/)(feed|rss|atom)(\.xml)?\/?$|\.rss$/i.test(path)

/** The network of an address, with the name that it goes by. */
export function networkOf(href: string): Network {
  if (/^mailto:/i.test(href)) return { icon: 'email', name: href.slice('mailto:'.length) }
  if (/^(tel|sms):/i.test(href)) return { icon: 'phone', name: href.slice(href.indexOf(':') + 1) }
  if (!URL.canParse(href)) return { icon: isFeed(href) ? 'feed' : 'link', name: href }
  const url = new URL(href)
  const known = HOSTS.find(([hosts]) => isOf(url.hostname, hosts))
  if (known) return { icon: known[1], name: known[2] }
  if (isMastodon(url)) return { icon: 'mastodon', name: 'Mastodon' }
  const name = url.hostname.replace(/^www\./, '')
  return { icon: isFeed(url.pathname) ? 'feed' : 'link', name }
}

/** An e-mail address as people write it. */
const asAddress = (written: string | undefined): string | undefined =>
  written !== undefined && /^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(written.trim())
    ? `mailto:${written.trim()}`
    : written

/** What may not be linked to is undefined. */
export function presentSocialLink(row: Stored): SocialLinkView | undefined {
  const href = safeHref(asAddress(textAt(row, 'address')))
  if (href === undefined) return undefined
  const { icon, name } = networkOf(href)
  return { href, icon, label: textAt(row, 'label') ?? name }
}
