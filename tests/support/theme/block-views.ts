import type { KnownBlockView } from '#front-office/theme/blocks/block.view-data.ts'
import type { BlockViewMap } from '#front-office/theme/blocks/block-views.ts'
import { mainMenu, site } from './frame.ts'
import { craft, items, news } from './items.ts'
import { audioFile, documentFile, picture, videoFile } from './media.ts'
import { pagePartViews } from './page-part-views.ts'
import { partViews } from './part-views.ts'
import { plain } from './plain.ts'
import { cell, heading, item, line, link, list, paragraph, row, run, table, text } from './text.ts'

const words =
  'The flies are the space above the stage where scenery waits, hung on ropes, until somebody pulls.'

/** One of each block: the type asks for every one. */
export const blockViews: { [Slug in keyof BlockViewMap]: BlockViewMap[Slug] } = {
  ...pagePartViews,
  ...partViews,
  audio: { ...plain('audio', 'audio'), media: audioFile, caption: line('The bells, as recorded.') },
  buttons: {
    ...plain('buttons', 'buttons'),
    buttons: [
      { label: 'Read on', link: { href: '/journal', isExternal: false }, style: 'filled' },
      { label: 'About us', link: { href: '/about', isExternal: false }, style: 'outline' },
      { label: 'Later', link: { href: '#later', isExternal: false }, style: 'quiet' },
      { label: 'Nowhere', style: 'filled' },
    ],
  },
  code: {
    ...plain('code', 'code'),
    code: 'const cue = (number: number): string =>\n  `LX ${number}: ${lights[number]?.name ?? "blackout, and hold until the stage manager says otherwise"}`',
    style: 'code',
    language: 'TypeScript',
    title: 'cue.ts',
  },
  columns: {
    ...plain('columns', 'columns', { width: 'wide' }),
    ratio: 'equal',
    orderOnPhones: 'same',
    columns: [
      { content: text(heading(3, 'Light'), paragraph(words)) },
      { content: text(heading(3, 'Sound'), paragraph('Heard before it is seen.')) },
      { content: text(heading(3, 'Ropes'), paragraph(words)) },
    ],
  },
  'comment-list': {
    ...plain('comment-list', 'comment-list'),
    title: 'Latest comments',
    comments: [
      {
        id: 'c1',
        authorName: 'Zoé',
        href: '/2026/11/ghost-light#comment-c1',
        documentTitle: 'The lamp that stays on',
        text: 'Ours is called Bernard.',
        writtenAt: '2026-11-13T08:00:00.000Z',
      },
    ],
  },
  cover: {
    ...plain('cover', 'cover', { width: 'full' }),
    media: picture('curtain', { focal: { x: 50, y: 62 } }),
    overlay: 'medium',
    height: 'medium',
    content: text(heading(2, 'What happens before the curtain rises'), paragraph(words)),
  },
  'date-list': {
    ...plain('date-list', 'date-list'),
    title: 'By month',
    months: [
      { year: 2026, month: 11, href: '/2026/11', count: 4 },
      { year: 2026, month: 10, href: '/2026/10', count: 1 },
    ],
  },
  details: {
    ...plain('details', 'details'),
    summary: 'Why is whistling on a stage forbidden?',
    open: false,
    content: text(paragraph('Sailors worked the ropes, and whistles were their signals.')),
  },
  embed: {
    ...plain('embed', 'embed'),
    href: 'https://video.example.org/watch?v=1',
    frameUrl: 'https://video.example.org/embed/1',
    provider: 'Example Video',
    title: 'A night in the flies',
    ratio: '16-9',
    poster: picture('fly-loft'),
    caption: line('Filmed from the grid.'),
  },
  file: { ...plain('file', 'file'), media: documentFile, showButton: true },
  gallery: {
    ...plain('gallery', 'gallery', { width: 'wide' }),
    images: [
      { media: picture('curtain'), caption: line('Before') },
      { media: picture('beams') },
      { media: picture('fly-loft'), caption: line('After') },
    ],
    columns: 3,
    crop: true,
    enlarge: true,
    caption: line('Three evenings.'),
  },
  heading: { ...plain('heading', 'heading'), text: 'The half-hour call', level: 2 },
  image: {
    ...plain('image', 'image'),
    media: picture('beams', { credit: 'Drawn by code' }),
    caption: text(paragraph('Five gels, ', run('one floor', 2), '.')),
  },
  'imported-html': {
    ...plain('imported-html', 'imported-html'),
    html: '<p>From <b>elsewhere</b>, with a <a href="/x">link</a>.</p><dl><dt>Batten</dt><dd>A pipe.</dd></dl>',
  },
  'media-text': {
    ...plain('media-text', 'media-text', { width: 'wide' }),
    media: picture('auditorium'),
    side: 'start',
    share: 'half',
    content: text(heading(3, 'From the last row'), paragraph(words)),
  },
  navigation: { ...plain('navigation', 'navigation'), menu: mainMenu, style: 'list', title: 'Go' },
  pattern: {
    ...plain('pattern', 'pattern'),
    blocks: [
      { ...plain('heading', 'p1'), text: 'Kept in one place', level: 2 },
      { ...plain('rich-text', 'p2'), content: line('And used in many.') },
    ],
  },
  'post-list': {
    ...plain('post-list', 'post-list', { width: 'wide' }),
    style: 'grid',
    items: items.slice(1, 4),
    showExcerpt: true,
    showImage: true,
    showDate: true,
  },
  quote: {
    ...plain('quote', 'quote'),
    text: text(
      paragraph(
        'The audience sees the light. We see the hand on the fader, and the tea going cold.',
      ),
    ),
    attribution: line('Ada Marchetti, stage manager'),
    style: 'quote',
  },
  'raw-html': {
    ...plain('raw-html', 'raw-html'),
    html: '<p>A world of its own.</p><script>parent.document.title = "taken"</script>',
    title: 'A counter',
    height: 120,
  },
  'rich-text': {
    ...plain('rich-text', 'rich-text'),
    content: text(
      heading(2, 'A running text'),
      paragraph(
        'With ',
        run('bold', 1),
        ', ',
        run('italic', 2),
        ', ',
        run('code', 16),
        ', H',
        run('2', 32),
        'O and a ',
        link('/journal', 'link to the journal'),
        '. ',
        words,
      ),
      list(
        'bullet',
        item('House open'),
        item('Beginners'),
        item(list('number', item('Lights'), item('Sound'))),
      ),
      list(
        'check',
        { type: 'listitem', checked: true, children: [run('Props set')] },
        { type: 'listitem', checked: false, children: [run('Iron up')] },
      ),
      { type: 'quote', children: [run('Stand by.')] },
    ),
  },
  'search-form': {
    ...plain('search-form', 'search-form'),
    action: '/search',
    title: 'Search here',
  },
  section: {
    ...plain('section', 'section', { width: 'full', ground: 'subtle' }),
    content: text(heading(2, 'Come and see'), paragraph(words)),
  },
  separator: { ...plain('separator', 'separator'), style: 'line' },
  'site-title': { ...plain('site-title', 'site-title'), site, showLogo: true, showTagline: true },
  spacer: { ...plain('spacer', 'spacer'), size: 'small' },
  table: {
    ...plain('table', 'table'),
    content: text(
      table(
        row(cell('Call', 1), cell('Time', 1), cell('Who', 1)),
        row(cell('The half', 2), cell('19:25'), cell('Everybody')),
        row(cell('Beginners', 2), cell('19:55'), cell('Whoever opens the show')),
      ),
    ),
    stripes: false,
    caption: line('The calls of an evening that begins at eight.'),
  },
  'term-list': {
    ...plain('term-list', 'term-list'),
    taxonomy: 'categories',
    title: 'Categories',
    style: 'list',
    showCount: true,
    terms: [
      { ...craft, children: [{ id: 'light', title: 'Light', href: '/category/craft/light' }] },
      news,
    ],
  },
  video: { ...plain('video', 'video'), media: videoFile, poster: picture('beams'), loop: false },
}

/** All of them, a heading first so that no level is skipped. */
export const everyBlock: KnownBlockView[] = [
  { ...blockViews.heading, key: 'first', text: 'From A to V' },
  ...Object.values(blockViews),
]
