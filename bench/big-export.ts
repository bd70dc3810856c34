/**
 * Writes a large WordPress export for measuring the import:
 *   node --import tsx bench/big-export.ts big.xml 200
 * writes about 200 MB: posts of all lengths, blocks and classic HTML, comments, files, terms.
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

const url = 'https://big.example'
const words =
  'lorem ipsum dolor sit amet été naïve façade Straße 東京 привет κόσμος stage wings curtain light'.split(
    ' ',
  )

/** The same numbers each time. */
let seed = 42
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor(seed / 65_536) % below
}
const text = (count: number): string =>
  Array.from({ length: count }, () => words[random(words.length)]).join(' ')

const link = (to: number): string => `<a href="${address(to)}">${text(3)}</a>`
const address = (number: number): string =>
  `${url}/${2000 + (number % 24)}/${String((number % 12) + 1).padStart(2, '0')}/post-${number}/`
const image = (number: number): string =>
  `<!-- wp:image {"id":${1_000_000 + number}} --><figure class="wp-block-image"><img src="${url}/wp-content/uploads/2012/01/p${number}-300x200.jpg" alt="${text(3)}" class="wp-image-${1_000_000 + number}"/><figcaption>${text(5)}</figcaption></figure><!-- /wp:image -->`

const parts: ((number: number) => string)[] = [
  () => `<!-- wp:paragraph --><p>${text(60)} <strong>${text(4)}</strong></p><!-- /wp:paragraph -->`,
  (number) =>
    `<!-- wp:paragraph --><p>${text(30)} ${link(Math.max(1, number - 3))} ${text(20)}</p><!-- /wp:paragraph -->`,
  () => `<!-- wp:heading --><h2>${text(5)}</h2><!-- /wp:heading -->`,
  () => `<!-- wp:list --><ul><li>${text(8)}</li><li>${text(9)}</li></ul><!-- /wp:list -->`,
  image,
  () =>
    `<!-- wp:quote --><blockquote class="wp-block-quote"><p>${text(20)}</p><cite>${text(2)}</cite></blockquote><!-- /wp:quote -->`,
  () =>
    `<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><!-- wp:paragraph --><p>${text(20)}</p><!-- /wp:paragraph --></div><!-- /wp:column --><!-- wp:column --><div class="wp-block-column"><!-- wp:paragraph --><p>${text(20)}</p><!-- /wp:paragraph --></div><!-- /wp:column --></div><!-- /wp:columns -->`,
]
const classic: ((number: number) => string)[] = [
  () => text(80),
  () => `<b>${text(3)}</b> ${text(40)}`,
  (number) => `${text(10)} ${link(Math.max(1, number - 7))} ${text(30)}`,
  () => `<blockquote>${text(20)}</blockquote>`,
  (number) =>
    `[caption id="attachment_${number}" align="alignleft" width="300"]<img src="${url}/wp-content/uploads/2012/01/p${number}.jpg" /> ${text(5)}[/caption]`,
  () => `<ol><li>${text(6)}</li><li>${text(7)}</li></ol>`,
]

function body(number: number): string {
  const kinds = number % 2 === 0 ? parts : classic
  const count = 3 + random(number % 50 === 0 ? 120 : 14)
  return Array.from({ length: count }, () => kinds[random(kinds.length)]?.(number)).join('\n\n')
}

const comment = (post: number, number: number): string =>
  `<wp:comment><wp:comment_id>${post * 1000 + number}</wp:comment_id><wp:comment_author><![CDATA[${text(2)}]]></wp:comment_author><wp:comment_date_gmt>2012-02-03 10:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${text(25)}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${number > 0 ? post * 1000 + random(number) : 0}</wp:comment_parent></wp:comment>`

function post(number: number): string {
  const date = `${2000 + (number % 24)}-${String((number % 12) + 1).padStart(2, '0')}-05 10:00:00`
  const comments = Array.from({ length: number % 5 === 0 ? random(8) : 0 }, (_, at) =>
    comment(number, at),
  )
  return `<item><title><![CDATA[${text(6)}]]></title><link>${address(number)}</link><dc:creator>author${number % 20}</dc:creator><content:encoded><![CDATA[${body(number)}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${number}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${date}</wp:post_date_gmt><wp:comment_status>open</wp:comment_status><wp:post_name>post-${number}</wp:post_name><wp:status>publish</wp:status><wp:post_parent>0</wp:post_parent><wp:post_type>post</wp:post_type><category domain="category" nicename="topic-${number % 40}"><![CDATA[Topic ${number % 40}]]></category><category domain="post_tag" nicename="tag-${number % 300}"><![CDATA[Tag ${number % 300}]]></category>${comments.join('')}</item>\n`
}

const file = (number: number): string =>
  `<item><title>Picture ${number}</title><link>${url}/?attachment_id=${1_000_000 + number}</link><dc:creator>author1</dc:creator><content:encoded></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>${1_000_000 + number}</wp:post_id><wp:post_date_gmt>2012-01-03 10:00:00</wp:post_date_gmt><wp:post_name>picture-${number}</wp:post_name><wp:status>inherit</wp:status><wp:post_parent>${number}</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:attachment_url>${url}/wp-content/uploads/2012/01/p${number}.jpg</wp:attachment_url></item>\n`

const [target = 'big.xml', megabytes = '200'] = process.argv.slice(2)
const out = createWriteStream(target)
let bytes = 0
let posts = 0
const write = async (chunk: string): Promise<void> => {
  bytes += Buffer.byteLength(chunk)
  if (!out.write(chunk)) await once(out, 'drain')
}
await write(
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Big</title><link>${url}</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>${url}</wp:base_blog_url>\n`,
)
while (bytes < Number(megabytes) * 1_000_000) {
  posts += 1
  await write(post(posts))
  if (posts % 4 === 0) await write(file(posts))
}
await write('</channel></rss>\n')
out.end()
await once(out, 'finish')
console.log(`${target}: ${posts} posts, ${(bytes / 1e6).toFixed(0)} MB`)
