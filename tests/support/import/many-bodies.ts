import { wxr, type TestItem } from '../wxr.ts'

const url = 'https://old.example'

const post = (id: number, title: string, body: string, more: Partial<TestItem> = {}): TestItem => ({
  ...{ id, title, slug: `post-${id}`, link: `${url}/2012/01/post-${id}/`, body },
  ...more,
})

const classic = `A first line
with a break.

<!--more-->

Then a <a href="${url}/2012/01/post-2/">link</a>, <b>bold</b> and <i>italic</i> words &amp; signs.
<blockquote>Quoted once.

Quoted twice.</blockquote>
<ul><li>One<ul><li>Deeper</li></ul></li><li>Two</li></ul>
[caption id="attachment_9" align="alignleft" width="300"]<img src="${url}/wp-content/uploads/a.jpg" alt="" /> A <em>caption</em> here[/caption]
<table><caption>Of prices</caption><thead><tr><th>What</th><th>Much</th></tr></thead><tbody><tr><td>Tea</td><td>3</td></tr></tbody></table>
<dl><dt>Term</dt><dd>Definition</dd></dl>
<pre>code with [shortcode] and  spaces</pre>
<center><font color="red">Centred in red</font></center>
<h2>Heading <small>with small</small></h2>
[unknown_box title="Shown"]Inside of a box[/unknown_box]
<div class="box"><p>In a box</p><div>Deep in it</div></div>
<script>var unseen = 1</script><style>.unseen { color: red }</style>
<object data="x.swf">Fallback of an object</object>
<form><label>Label</label><select><option>Choice</option></select><textarea>Area</textarea><button>Send</button></form>`

const blocks = `<!-- wp:paragraph {"dropCap":true} --><p class="has-drop-cap">Drop cap paragraph</p><!-- /wp:paragraph -->
<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><!-- wp:list {"ordered":true,"start":3} --><ol start="3"><!-- wp:list-item --><li>Third<!-- wp:list --><ul><!-- wp:list-item --><li>Nested</li><!-- /wp:list-item --></ul><!-- /wp:list --></li><!-- /wp:list-item --></ol><!-- /wp:list --></div><!-- /wp:column --></div><!-- /wp:columns -->
<!-- wp:pullquote --><figure class="wp-block-pullquote"><blockquote><p>Pulled</p><cite>By somebody</cite></blockquote></figure><!-- /wp:pullquote -->
<!-- wp:cover {"url":"${url}/wp-content/uploads/c.jpg"} --><div class="wp-block-cover"><div class="wp-block-cover__inner-container"><!-- wp:paragraph --><p>On a cover</p><!-- /wp:paragraph --></div></div><!-- /wp:cover -->
<!-- wp:media-text --><div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="${url}/wp-content/uploads/m.jpg" alt=""/></figure><div class="wp-block-media-text__content"><!-- wp:heading --><h2>Beside media</h2><!-- /wp:heading --></div></div><!-- /wp:media-text -->
<!-- wp:details --><details class="wp-block-details"><summary>Summary words</summary><!-- wp:paragraph --><p>Hidden at first</p><!-- /wp:paragraph --></details><!-- /wp:details -->
<!-- wp:gallery --><figure class="wp-block-gallery"><!-- wp:image --><figure class="wp-block-image"><img src="${url}/wp-content/uploads/g.jpg" alt=""/><figcaption>Of a picture</figcaption></figure><!-- /wp:image --><figcaption class="blocks-gallery-caption">Of the gallery</figcaption></figure><!-- /wp:gallery -->
<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody><tfoot><tr><td>Foot</td></tr></tfoot></table><figcaption>Below a table</figcaption></figure><!-- /wp:table -->
<!-- wp:verse --><pre class="wp-block-verse">Roses
  are red</pre><!-- /wp:verse -->
<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link" href="${url}/about/">Press</a></div><!-- /wp:button --><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link">Leads nowhere</a></div><!-- /wp:button --></div><!-- /wp:buttons -->
<!-- wp:embed {"url":"https://www.youtube.com/watch?v=abc"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=abc
</div><figcaption>Of a film</figcaption></figure><!-- /wp:embed -->
<!-- wp:file {"href":"${url}/wp-content/uploads/f.pdf"} --><div class="wp-block-file"><a href="${url}/wp-content/uploads/f.pdf">A paper</a></div><!-- /wp:file -->
<!-- wp:audio --><figure class="wp-block-audio"><audio controls src="${url}/wp-content/uploads/s.mp3"></audio><figcaption>Of a sound</figcaption></figure><!-- /wp:audio -->
<!-- wp:plugin/unknown --><div>Of a plugin</div><!-- /wp:plugin/unknown -->
<!-- wp:html --><custom-tag>Own tag</custom-tag><marquee>Moves</marquee><!-- /wp:html -->`

const builder = `[vc_row][vc_column width="1/2"][vc_column_text]In a column[/vc_column_text][/vc_column][/vc_row]
[et_pb_section][et_pb_row][et_pb_text]Of Divi[/et_pb_text][et_pb_button button_text="Divi button" button_url="${url}/"][/et_pb_row][/et_pb_section]
<div class="elementor-widget"><div class="elementor-widget-container"><h3>Of Elementor</h3><p>Its text</p></div></div>`

/** One post for each way in which texts were written over the years. */
export const manyBodies = wxr({
  items: [
    post(1, 'Classic', classic),
    post(2, 'Blocks', blocks),
    post(3, 'Builders', builder),
    post(4, 'مرحبا بالعالم', '<p dir="rtl">نص عربي مع <b>كلمات</b> و <a href="/x">رابط</a></p>'),
    post(5, '日本語の題', '本文です。改行\nと、段落。\n\n二つ目の段落。'),
    post(6, 'עברית', '<ul><li>אחת</li><li>שתיים</li></ul>'),
    post(
      7,
      'Odd & <b>bold</b> “title”',
      'e\u0301 NFD, zero\u200bwidth, soft\u00adhyphen, nbsp\u00a0here, 👩‍👩‍👧 family',
    ),
    post(8, '', 'A post without a title'),
    post(
      9,
      'Half closed',
      '<p>Never <b>closed <i>at</b> all</i><div>Wrong <p>nesting</div></p> < less & more >',
    ),
    post(
      10,
      'Entities',
      '&eacute;t&eacute; &#8220;q&#8221; &nbsp; &copy; &lt;tag&gt; &amp;amp; &notanentity;',
    ),
  ],
})
