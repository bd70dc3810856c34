/** Hosts whose addresses WordPress turns into embeds when they stand alone on a line. */
const PROVIDERS =
  'youtube.com youtu.be vimeo.com dailymotion.com dai.ly flickr.com flic.kr smugmug.com scribd.com wordpress.tv videopress.com soundcloud.com ' +
  'spotify.com slideshare.net instagram.com facebook.com twitter.com x.com imgur.com meetup.com issuu.com mixcloud.com kickstarter.com kck.st ' +
  'ted.com animoto.com video214.com tumblr.com reddit.com tiktok.com pinterest.com crowdsignal.com polldaddy.com speakerdeck.com screencast.com ' +
  'cloudup.com reverbnation.com amazon.com bsky.app canva.com pocketcasts.com pca.st anghami.com wolframcloud.com giphy.com gfycat.com ' +
  'maps.google.com google.com/maps codepen.io gist.github.com loom.com'

const LIST = PROVIDERS.split(' ')

/** Would WordPress have shown this address as an embed, had it stood alone on a line? */
export function isEmbeddable(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  const place = `${hostname.replace(/^www\./, '')}${pathname}`
  return LIST.some((provider) => {
    const host = provider.split('/')[0] ?? provider
    const path = provider.slice(host.length)
    return (
      (hostname === host || hostname.endsWith(`.${host}`)) &&
      (path === '' || place.startsWith(provider))
    )
  })
}

/** The address that people share, of the one that a frame loads; others stay. */
export function embedAddress(address: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,})/.exec(
    address,
  )?.[1]
  if (youtube !== undefined) return `https://www.youtube.com/watch?v=${youtube}`
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(address)?.[1]
  return vimeo === undefined ? address : `https://vimeo.com/${vimeo}`
}

type Ratio = '16-9' | '4-3' | '1-1' | '9-16' | 'auto'

/** Posts and sounds have no shape of their own; films say theirs in a class (`wp-embed-aspect-4-3`). */
export function ratioOf(words: unknown, address: string): Ratio {
  const named = /(16-9|4-3|1-1|9-16)/.exec(typeof words === 'string' ? words : '')?.[1]
  if (named === '4-3' || named === '1-1' || named === '9-16' || named === '16-9') return named
  return /youtu|vimeo|dailymotion|dai\.ly|videopress|wordpress\.tv|ted\.com|loom\.com/.test(address)
    ? '16-9'
    : 'auto'
}
