import type { SocialIcon } from '../blocks/social-networks.ts'

interface Drawing {
  /** Outlines in a square of 24. */
  lines?: string
  /** Surfaces. */
  solid?: string
}

const frame = 'M7 3h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z'
const ring = 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z'
const dot = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

/** Drawn here, in one line of one weight: nothing is fetched, and no network's artwork is copied. */
const drawings: Record<SocialIcon, Drawing> = {
  bluesky: {
    lines:
      'M12 11c-1-3-5-7-8-7c-2 0-1 6 0 8c1 2 3 2 5 2c-3 1-4 3-2 5c2 2 4 0 5-3c1 3 3 5 5 3c2-2 1-4-2-5c2 0 4 0 5-2c1-2 2-8 0-8c-3 0-7 4-8 7z',
  },
  discord: {
    lines:
      'M8 5c-2 0-4 1-4 2c-1 3-2 7-1 10c1 1 3 2 4 2l1-2c3 1 5 1 8 0l1 2c1 0 3-1 4-2c1-3 0-7-1-10c0-1-2-2-4-2l-1 2h-6z',
    solid: dot(9, 12, 1.4) + dot(15, 12, 1.4),
  },
  email: {
    lines:
      'M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3.5 6.5l8.5 7l8.5-7',
  },
  facebook: { lines: `${ring}M12.5 21v-9c0-2 1-3 3.5-3M9.5 13.5h5.5` },
  feed: { lines: 'M4 4c9 0 16 7 16 16M4 11c5 0 9 4 9 9', solid: dot(5.5, 18.5, 2) },
  flickr: { lines: dot(16.5, 12, 4), solid: dot(7, 12, 4.5) },
  github: {
    lines:
      'M9 21v-4c-4 1-5-2-6-2.5M15 21v-4c0-1 0-2-1-2.5c4-.5 6-2 6-6c0-1.5-.5-2.5-1.5-3.5c.5-1 .5-2 0-3c-1.5 0-3 1-4 1.5c-1.5-.5-3.5-.5-5 0c-1-.5-2.5-1.5-4-1.5c-.5 1-.5 2 0 3C4.5 6 4 7 4 8.5c0 4 2 5.5 6 6c-1 .5-1 1.5-1 2.5',
  },
  gitlab: { lines: 'M12 20L3 13l2.5-9l3 7h7l3-7L21 13z' },
  instagram: { lines: `${frame}${dot(12, 12, 4)}`, solid: dot(17, 7, 1.2) },
  link: { lines: `${ring}M3.5 12h17M12 3c-5 5-5 13 0 18c5-5 5-13 0-18z` },
  linkedin: { lines: `${frame}M8 11v6M12 17v-6M12 14c0-4 5-4 5 0v3`, solid: dot(8, 7.8, 1.2) },
  mastodon: {
    lines:
      'M17 17c2-.5 3-1.5 3-4V9c0-4-2-6-8-6S4 5 4 9v3c0 6 2 9 8 9c2 0 3-.5 3-.5v-2c-4 1-7 .5-7-2M8 13V9.5c0-3 4-3 4 0V12M12 9.5c0-3 4-3 4 0V13',
  },
  medium: {
    solid: `${dot(7.5, 12, 5)}M16 7c1.5 0 2.5 2 2.5 5s-1 5-2.5 5s-2.5-2-2.5-5s1-5 2.5-5zM21 8c.6 0 1 2 1 4s-.4 4-1 4s-1-2-1-4s.4-4 1-4z`,
  },
  phone: {
    lines:
      'M5 3h4l1.5 5l-2.5 2c1 2.5 3 4.5 6 6l2-2.5l5 1.5v4c0 1-1 2-2 2C10 21 3 14 3 5c0-1 1-2 2-2z',
  },
  pinterest: { lines: `${ring}M8.5 13c-2-4 1-6.5 4-6.5c4 0 5 3.5 4 6s-4 3-5 1M12 10l-2.5 10` },
  reddit: {
    lines: 'M12 8c5 0 8 2.5 8 6s-3 6-8 6s-8-2.5-8-6s3-6 8-6zM12 8l1-5l4 1M9 16.5c2 1.5 4 1.5 6 0',
    solid: dot(9, 13, 1.2) + dot(15, 13, 1.2) + dot(18, 4.5, 1.5),
  },
  soundcloud: { lines: 'M3 13v3M6 10v7M9 9v8M12 17V7c4-2 7 1 7 4c4 0 4 6 0 6z' },
  spotify: { lines: `${ring}M7 9.5c4-1 7-.5 10 1M7.5 13c3-1 6-.5 8.5 1M8 16c2.5-.5 4.5-.5 6.5.8` },
  telegram: { lines: 'M21 4L3 11l6 2.5M21 4l-3 16l-9-6.5M21 4L9 13.5V20l3.5-3.5' },
  threads: {
    lines:
      'M18 8c-1-3-3-5-6-5c-5 0-7 4-7 9s2 9 7 9c4 0 7-2 7-5c0-4-4-5-7-5c-2 0-4 1-4 3s2 3 4 3c3 0 4-2 4-5s-2-4-4-4c-1.5 0-2.5.5-3 1.5',
  },
  tiktok: { lines: 'M13 3v12a4 4 0 1 1-4-4M13 3c.5 3 3 5 6 5' },
  twitch: { lines: 'M5 3h15v10l-4 4h-4l-3 3v-3H4V6zM11 8v4M15.5 8v4' },
  vimeo: {
    lines:
      'M3 8c2-2 4-3.5 5.5-3.5c3 0 2.5 8.5 4 8.5c1 0 3-3 2-4c-.7-.7-1.5 0-1.5 0c1-4 3-5 5-5c5 0 2 7-4 13c-5 5-7 2-8-3s-2-5-2-5z',
  },
  whatsapp: {
    lines:
      'M4 20l1.2-4A8.5 8.5 0 1 1 8.5 19.200zM9 8c-1 3 3 8 7 7l.5-2l-2-1l-1.5 1c-1-.5-1.5-1-2-2l1-1.5L11 8z',
  },
  x: { lines: 'M4 4l12.5 16H20L7.5 4zM20 4l-7 7.5M4 20l7-7.5' },
  youtube: {
    lines: 'M6 5h12a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z',
    solid: 'M10 9l5 3l-5 3z',
  },
}

/** The sign of a network, beside its name: nothing for who listens. */
export const SocialIconDrawing = ({ icon }: { icon: SocialIcon }) => {
  const { lines, solid } = drawings[icon]
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {lines === undefined ? undefined : <path d={lines} />}
      {solid === undefined ? undefined : <path className="solid" d={solid} />}
    </svg>
  )
}
