import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import { classesOf, findElement, preservedText } from '../html-query.ts'
import type { HtmlElement } from '../html-tree.ts'
import type { ElementRule, MarkerRule, Surroundings, Walker } from '../walk.ts'

type CodeStyle = 'code' | 'preformatted' | 'verse'

const preRule: ElementRule = (element, around, walker) => {
  const classes = classesOf(element)
  const code = findElement(element.children, 'code')
  const isCode =
    code !== undefined || languageOf(element) !== undefined || classes.includes('wp-block-code')
  return codeTokens(
    walker,
    element,
    around,
    classes.includes('wp-block-verse') ? 'verse' : isCode ? 'code' : 'preformatted',
  )
}

const styledRule =
  (style: CodeStyle): MarkerRule =>
  (marker, around, walker) => {
    const element = findElement(marker.children, 'pre') ?? {
      kind: 'element',
      tag: 'pre',
      attributes: {},
      children: marker.children,
    }
    return codeTokens(walker, element, around, style)
  }

/** Where no block may stand, the lines stay as code in running text. */
function codeTokens(
  walker: Walker,
  element: HtmlElement,
  around: Surroundings,
  style: CodeStyle,
): Token[] {
  const code = preservedText(element.children).replace(/^\n/, '').trimEnd()
  if (code.trim() === '') return []
  if (around.level === 'text') {
    const lines = code.split('\n').flatMap((line): Token[] => [
      { kind: 'break', from: 'tag', align: around.align },
      {
        kind: 'text',
        text: line,
        format: style === 'verse' ? around.format : around.format | 16,
        link: around.link,
      },
    ])
    return [border(around.align), ...lines.slice(1), border(around.align)]
  }
  const language = languageOf(element)
  const block = {
    blockType: 'code',
    code,
    style,
    ...(language === undefined ? {} : { language }),
  } as const
  return [
    border(around.align),
    { kind: 'node', node: blockNode(walker.conversion, block) },
    border(around.align),
  ]
}

/** `language-php`, `lang-php`, or SyntaxHighlighter's `brush: php`. */
function languageOf(element: HtmlElement): string | undefined {
  const classes = [...classesOf(element), ...classesOf(findElement(element.children, 'code'))].join(
    ' ',
  )
  return /\b(?:language-|lang-|brush:\s*)([\w+#-]+)/.exec(classes)?.[1]
}

export const codeElementRules: Readonly<Record<string, ElementRule>> = {
  pre: preRule,
  listing: preRule,
  xmp: preRule,
}
export const codeMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/code': styledRule('code'),
  'core/preformatted': styledRule('preformatted'),
  'core/verse': styledRule('verse'),
}
