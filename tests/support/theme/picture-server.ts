import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { auditorium } from '#content/seed/pictures/auditorium.picture.ts'
import { beams } from '#content/seed/pictures/beams.picture.ts'
import { curtain } from '#content/seed/pictures/curtain.picture.ts'
import { flyLoft } from '#content/seed/pictures/fly-loft.picture.ts'
import { ghostLight } from '#content/seed/pictures/ghost-light.picture.ts'
import { designCss } from '#front-office/theme/design-css.ts'
import { themeAssets } from '#front-office/theme/theme-assets.ts'
import { scenes } from './scenes.tsx'

const pictures = [auditorium, beams, curtain, flyLoft, ghostLight]
const policy =
  "default-src 'self'; style-src 'self'; script-src 'none'; frame-src 'self' https://video.example.org; media-src 'self'"
const drawn = new Map<string, Promise<Buffer>>()

const originals = new Map<string, Promise<Buffer>>()

/** Drawing takes a second, scaling does not. */
const original = (name: string): Promise<Buffer> => {
  const svg = pictures.find((picture) => picture.name === name)?.svg ?? ''
  const bytes = originals.get(name) ?? sharp(Buffer.from(svg)).resize(1600).png().toBuffer()
  originals.set(name, bytes)
  return bytes
}

const draw = async (name: string, width: number, format: 'webp' | 'jpeg'): Promise<Buffer> => {
  const small = sharp(await original(name)).resize(width)
  return format === 'webp' ? small.webp().toBuffer() : small.jpeg().toBuffer()
}

const sendPicture = async (response: ServerResponse, path: string): Promise<void> => {
  const [, name = '', width = '', ending = ''] =
    /^\/media\/([a-z-]+)-(\d+)\.(\w+)$/.exec(path) ?? []
  const format = ending === 'webp' ? 'webp' : 'jpeg'
  const bytes = drawn.get(path) ?? draw(name, Number(width), format)
  drawn.set(path, bytes)
  response.setHeader('content-type', `image/${format}`)
  response.end(await bytes)
}

/** With the stylesheet of a style of the design behind the theme's. */
const inStyle = (html: string, style: string | null): string =>
  style === null
    ? html
    : html.replace('</head>', `<link rel="stylesheet" href="/style/${style}.css"/></head>`)

const sendPage = (response: ServerResponse, name: string, style: string | null): void => {
  const scene = scenes[name]
  response.statusCode = scene === undefined ? 404 : 200
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-security-policy', policy)
  const html = scene === undefined ? '' : `<!doctype html>${renderToStaticMarkup(scene)}`
  response.end(inStyle(html, style))
}

/** Serves every page type under the policy of the real site: `/scene/<name>`, with `?style=` in one of the design. */
export const startPictureServer = async (): Promise<{
  origin: string
  stop: () => Promise<void>
}> => {
  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (path === '/theme.css') {
      response.setHeader('content-type', 'text/css; charset=utf-8')
      response.end(themeAssets().css)
    } else if (path.startsWith('/style/')) {
      response.setHeader('content-type', 'text/css; charset=utf-8')
      response.end(designCss({ style: path.slice('/style/'.length, -'.css'.length) }).css)
    } else if (path.endsWith('.woff2')) {
      response.setHeader('content-type', 'font/woff2')
      response.end(themeAssets().fonts.files.get(path.slice(1)))
    } else if (/^\/media\/[a-z-]+-\d+\.(jpg|webp)$/.test(path)) {
      void sendPicture(response, path)
    } else {
      sendPage(response, path.replace('/scene/', ''), searchParams.get('style'))
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const stop = () =>
    new Promise<void>((stopped) => {
      server.closeAllConnections()
      server.close(() => stopped())
    })
  return { origin: `http://127.0.0.1:${port}`, stop }
}
