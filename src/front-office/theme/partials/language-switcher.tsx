import type { RenderContext } from '../render-context.ts'
import type { LanguageView } from '../view-data.ts'
import { wordsFor, wordsLanguage } from '../words/words.ts'

interface ChoiceProps {
  language: LanguageView
}

/** Whoever reads a language is told in it, where the theme has words for it. */
const Choice = ({ language: { code, name, direction, href, isTranslated } }: ChoiceProps) => (
  <a href={href} hrefLang={code} lang={code} rel={isTranslated ? 'alternate' : undefined}>
    <bdi dir={direction}>{name}</bdi>
    {isTranslated ? undefined : (
      <small lang={wordsLanguage(code)}> {wordsFor(code).notTranslated}</small>
    )}
  </a>
)

interface LanguageSwitcherProps {
  languages: LanguageView[]
  context: RenderContext
}

/** The page in the site's other languages, behind a disclosure that needs no script. */
export const LanguageSwitcher = ({ languages, context }: LanguageSwitcherProps) => {
  const current = languages.find(({ isCurrent }) => isCurrent)
  if (current === undefined) return undefined
  return (
    <nav className="language-switcher" aria-label={context.words.language}>
      <details>
        <summary>
          <span className="visually-hidden">{context.words.language} </span>
          <span lang={current.code}>{current.name}</span>
        </summary>
        <ul role="list">
          {languages.map((language) => (
            <li key={language.code}>
              {language.isCurrent ? (
                <span aria-current="true" lang={language.code}>
                  <bdi dir={language.direction}>{language.name}</bdi>
                </span>
              ) : (
                <Choice language={language} />
              )}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
