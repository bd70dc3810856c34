import { formatBytes, fileKind } from '../../partials/file-facts.ts'
import { missingMedia } from '../../partials/missing-media.tsx'
import { fill } from '../../words/words.ts'
import type { BlockProps } from '../block-props.ts'
import type { FileView } from '../media-block.view-data.ts'

/** A file to open or keep, with what one wants to know before: its kind and size. */
export const File = ({ block: { media, label, showButton }, context }: BlockProps<FileView>) => {
  const { words, language } = context
  if (media === undefined) return missingMedia(context, label)
  const name = label ?? media.title ?? media.name
  return (
    <div className="file">
      <p className="file-name">
        <a href={media.url}>{name}</a>{' '}
        <small>
          {fill(words.attachmentSize, {
            type: fileKind(media),
            size: formatBytes(media.size, language),
          })}
        </small>
      </p>
      {showButton ? (
        <a className="button is-outline" href={media.url} download={media.name}>
          {words.download}
          <span className="visually-hidden"> {name}</span>
        </a>
      ) : undefined}
    </div>
  )
}
