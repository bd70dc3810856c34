/** What an address of a network has for its icon. `link` is whatever is none of them. */
export const socialIcons = [
  ...(['bluesky', 'discord', 'facebook', 'flickr', 'github', 'gitlab', 'instagram'] as const),
  ...(['linkedin', 'mastodon', 'medium', 'pinterest', 'reddit', 'soundcloud', 'spotify'] as const),
  ...(['telegram', 'threads', 'tiktok', 'twitch', 'vimeo', 'whatsapp', 'x', 'youtube'] as const),
  ...(['email', 'feed', 'link', 'phone'] as const),
] as const

export type SocialIcon = (typeof socialIcons)[number]
