import { Caption } from '../../partials/figure.tsx'
import { Picture } from '../../partials/picture.tsx'
import { safeHref } from '../../partials/safe-href.ts'
import { TextLink } from '../../partials/text-link.tsx'
import { captionOf } from '../../rich-text/rich-text.tsx'
import { fill } from '../../words/words.ts'
import type { BlockProps } from '../block-props.ts'
import type { EmbedView } from '../media-block.view-data.ts'

const providerOf = ({ provider, href }: EmbedView): string => {
  if (provider !== undefined) return provider
  return href === undefined ? '' : (/^https?:\/\/([^/?#]+)/i.exec(href)?.[1] ?? href)
}

/**
 * The frame waits inside closed details: it has no box there, so `loading="lazy"` keeps the browser
 * from asking anybody anything before somebody opens it.
 */
const Frame = ({ block, context }: BlockProps<EmbedView>) => (
  <details className="embed-frame">
    <summary>
      {block.poster === undefined ? undefined : (
        <Picture media={block.poster} context={context} alt="" isCropped />
      )}
      <span className="embed-label">
        <span className="embed-play">
          {fill(context.words.loadFrom, { provider: providerOf(block) })}
        </span>
        {block.title === undefined ? undefined : <strong>{block.title}</strong>}
        <small>{context.words.loadNotice}</small>
      </span>
    </summary>
    <iframe
      src={block.frameUrl}
      title={block.title ?? context.words.embeddedContent}
      loading="lazy"
      allow="fullscreen; picture-in-picture"
      referrerPolicy="strict-origin-when-cross-origin"
      sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
    />
  </details>
)

/** Something from elsewhere: loaded by a click when its host is allowed, else a link to it. */
export const Embed = ({ block, context }: BlockProps<EmbedView>) => {
  const href = safeHref(block.href)
  if (href === undefined && block.frameUrl === undefined) return undefined
  return (
    <figure className={`embed ratio-${block.ratio}`}>
      {block.frameUrl === undefined ? undefined : <Frame block={block} context={context} />}
      {href === undefined ? undefined : (
        <p className="embed-link">
          <TextLink link={{ href, isExternal: true }} context={context}>
            {block.frameUrl === undefined && block.title !== undefined
              ? block.title
              : fill(context.words.openAt, { provider: providerOf(block) })}
          </TextLink>
        </p>
      )}
      <Caption>{captionOf(block.caption, context)}</Caption>
    </figure>
  )
}
