import type { RawHtmlView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** Whatever an administrator wrote, in a frame that is nobody: no cookies, no storage, no way out. */
export const RawHtml = ({ block, context }: BlockProps<RawHtmlView>) => {
  const { html, frameHref, title, height } = block
  return (
    <iframe
      className="raw-html"
      sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox"
      {...(frameHref === undefined ? { srcDoc: html } : { src: frameHref })}
      title={title ?? context.words.embeddedContent}
      height={Math.min(4000, Math.max(40, Math.round(height)))}
      loading="lazy"
    />
  )
}
