/** {@link Mark} as the icon of a browser's tab, which may be light or dark whatever the page is. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{fill:#1d1b18}@media (prefers-color-scheme:dark){path{fill:#f3efe8}}</style><path d="M3 4h9c0 9-2 17-9 24z"/><path d="M29 4h-9c0 9 2 17 9 24z"/><circle cx="16" cy="25" r="3" fill="#c8502d"/></svg>`

export const favicon = {
  rel: 'icon',
  type: 'image/svg+xml',
  url: `data:image/svg+xml,${encodeURIComponent(svg)}`,
}
