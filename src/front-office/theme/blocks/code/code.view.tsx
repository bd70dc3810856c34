import type { CodeView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

const Verse = ({ code }: { code: string }) => <p className="verse">{code}</p>

/** Code scrolls in its own box, which the keyboard reaches; verse keeps its lines and wraps. */
export const Code = ({ block, context }: BlockProps<CodeView>) => {
  const { code, style, language, title } = block
  if (style === 'verse') return <Verse code={code} />
  const label = title ?? context.words.code
  return (
    <figure className={`code is-${style}`}>
      {title !== undefined || language !== undefined ? (
        <figcaption className="code-title">
          <span>{title}</span>
          {language === undefined ? undefined : <span className="code-language">{language}</span>}
        </figcaption>
      ) : undefined}
      <pre tabIndex={0} role="group" aria-label={label} dir={style === 'code' ? 'ltr' : undefined}>
        {style === 'code' ? <code translate="no">{code}</code> : code}
      </pre>
    </figure>
  )
}
