import { JsonLd } from '#front-office/http/render.tsx'
import type { PageFrame } from '../view-data.ts'
import { OpenGraph } from './open-graph.tsx'

interface HeadProps {
  frame: PageFrame
}

const Relations = ({ frame }: HeadProps) => (
  <>
    {frame.canonical === undefined ? undefined : <link rel="canonical" href={frame.canonical} />}
    {frame.previousHref === undefined ? undefined : <link rel="prev" href={frame.previousHref} />}
    {frame.nextHref === undefined ? undefined : <link rel="next" href={frame.nextHref} />}
    {(frame.alternates ?? []).map(({ language, href }) => (
      <link key={language} rel="alternate" hrefLang={language} href={href} />
    ))}
    {frame.feeds.map(({ href, title, type }) => (
      <link key={href} rel="alternate" type={type} title={title} href={href} />
    ))}
    {frame.markdownHref === undefined ? undefined : (
      <link rel="alternate" type="text/markdown" href={frame.markdownHref} />
    )}
    {frame.oembedHref === undefined ? undefined : (
      <link
        rel="alternate"
        type="application/json+oembed"
        title={frame.openGraph.title}
        href={frame.oembedHref}
      />
    )}
  </>
)

const Descriptions = ({ frame }: HeadProps) => (
  <>
    {frame.description === undefined ? undefined : (
      <meta name="description" content={frame.description} />
    )}
    {frame.robots === undefined ? undefined : <meta name="robots" content={frame.robots} />}
    {(frame.metaTags ?? []).map(({ name, content }) => (
      <meta key={name} name={name} content={content} />
    ))}
    <OpenGraph view={frame.openGraph} />
  </>
)

/** Pixels of the picture that Apple’s home screens want. */
const APPLE_SIDE = 180

/** What machines read before people see anything. */
export const DocumentHead = ({ frame }: HeadProps) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{frame.title}</title>
    <meta name="color-scheme" content="light dark" />
    {frame.stylesheets.map((href) => (
      <link key={href} rel="stylesheet" href={href} />
    ))}
    {frame.fonts.map((href) => (
      <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="" />
    ))}
    {frame.site.icons.map(({ href, type, side }) => (
      <link
        key={href}
        rel={side === APPLE_SIDE ? 'apple-touch-icon' : 'icon'}
        type={type}
        sizes={side === undefined ? 'any' : `${side}x${side}`}
        href={href}
      />
    ))}
    <link rel="manifest" href="/manifest.webmanifest" />
    <Relations frame={frame} />
    <Descriptions frame={frame} />
    {(frame.jsonLd ?? []).map((value, index) => (
      <JsonLd key={index} value={value} />
    ))}
    {(frame.scripts ?? []).map((src) => (
      <script key={src} src={src} defer />
    ))}
  </head>
)
