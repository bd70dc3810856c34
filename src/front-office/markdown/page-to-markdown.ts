import { select, selectAll } from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { frontMatter } from './front-matter.ts'

type Tree = Parameters<typeof selectAll>[1]

/** What stands around the content of a page, or is there to be worked with. */
const AROUND =
  'nav, form, script, style, button, svg, iframe, dialog, [hidden], .visually-hidden, .related, .block-related-posts, .discussion, .eyebrow, .post-footer'

const reader = unified().use(rehypeParse)

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', fences: true })

/** Takes out, in place, what is not content. */
function strip(parent: { children: object[] }, around: ReadonlySet<object>): void {
  parent.children = parent.children.filter((node) => !around.has(node))
  for (const child of parent.children) if (hasChildren(child)) strip(child, around)
}

const hasChildren = (node: object): node is { children: object[] } =>
  'children' in node && Array.isArray(node.children)

const ADDRESSES = ['href', 'src'] as const

/** A text that is read elsewhere has to say where its links lead. */
function makeAbsolute(main: Tree, origin: string): void {
  for (const { properties } of selectAll('[href], [src]', main)) {
    for (const name of ADDRESSES) {
      const address = properties[name]
      if (typeof address === 'string' && URL.canParse(address, origin))
        properties[name] = new URL(address, origin).href
    }
  }
}

/** Characters of a page that is taken apart: a book is a few millions, and would keep everybody waiting for seconds. */
const LONGEST = 2_000_000

/** Paragraphs alone, without links and emphasis. */
function longPage(html: string): string {
  const start = html.indexOf('<main')
  const head = html.slice(0, start)
  const paragraphs = html
    .slice(start, html.lastIndexOf('</main>'))
    .split(/<\/(?:p|h\d|li|dt|dd|tr|pre|blockquote|figcaption)>/)
    .map((part) =>
      part
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
  return `${frontMatter(reader.parse(head))}\n\n${paragraphs.filter(Boolean).join('\n\n')}\n`
}

/**
 * A rendered page as Markdown (CommonMark with GitHub's tables): its head as front matter, its content without what
 * stands around it, every address absolute.
 */
export async function pageToMarkdown(html: string, origin: string): Promise<string> {
  if (html.length > LONGEST) return longPage(html)
  const tree = reader.parse(html)
  const main = select('main', tree)
  if (!main) return `${frontMatter(tree)}\n`
  strip(main, new Set(selectAll(AROUND, main)))
  makeAbsolute(main, origin)
  const root = await writer.run({ type: 'root', children: main.children })
  return `${frontMatter(tree)}\n\n${writer.stringify(root)}`
}
