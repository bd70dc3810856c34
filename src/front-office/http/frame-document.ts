/**
 * Policy of the document in a raw HTML block's frame. The sandbox makes it nobody: an origin of its own,
 * without the site's cookies, storage or pages. Within it an administrator's scripts and styles may do
 * what they like, and load what they like over https.
 */
export const framePolicy = [
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' https: data: blob:",
  "style-src 'self' 'unsafe-inline' https: data: blob:",
  "img-src 'self' https: data: blob:",
  "font-src 'self' https: data:",
  "media-src 'self' https: data: blob:",
  "connect-src 'self' https: wss: data: blob:",
  'worker-src blob:',
  'frame-src https: data: blob:',
  'form-action https:',
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

interface FrameContent {
  readonly html: string
  readonly title: string | undefined
  readonly language: string
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** A part of a page gets the rest of one around it; a whole page stays as it is. */
export function frameDocument({ html, title, language }: FrameContent): string {
  if (/^\s*(<!--[^]*?-->\s*)*<(!doctype|html)\b/i.test(html)) return html
  return [
    `<!doctype html><html lang="${attribute(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    ...(title === undefined ? [] : [`<title>${attribute(title)}</title>`]),
    '<style>body{margin:0;font-family:system-ui,sans-serif}</style></head>',
    `<body>${html}</body></html>`,
  ].join('\n')
}
