/**
 * `image` is decoded and stripped, `svg` rewritten, all else kept byte for byte. `isInline`: a browser may show it
 * at its own address; everything else is offered for download.
 */
export interface MediaType {
  readonly mime: string
  readonly extension: string
  readonly kind: 'image' | 'svg' | 'audio' | 'video' | 'document' | 'text'
  readonly isInline: boolean
}

type Row = readonly [mime: string, extension: string]

const rows = (kind: MediaType['kind'], isInline: boolean, list: readonly Row[]): MediaType[] =>
  list.map(([mime, extension]) => ({ mime, extension, kind, isInline }))

const OPEN_XML = 'application/vnd.openxmlformats-officedocument'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument'

/** Everything that may be uploaded. What is not here is refused. */
export const mediaTypes: readonly MediaType[] = [
  ...rows('image', true, [
    ['image/jpeg', 'jpg'],
    ['image/png', 'png'],
    ['image/gif', 'gif'],
    ['image/webp', 'webp'],
    ['image/avif', 'avif'],
  ]),
  ...rows('svg', true, [['image/svg+xml', 'svg']]),
  ...rows('audio', true, [
    ['audio/mpeg', 'mp3'],
    ['audio/mp4', 'm4a'],
    ['audio/aac', 'aac'],
    ['audio/ogg', 'ogg'],
    ['audio/wav', 'wav'],
    ['audio/flac', 'flac'],
  ]),
  ...rows('video', true, [
    ['video/mp4', 'mp4'],
    ['video/webm', 'webm'],
    ['video/ogg', 'ogv'],
    ['video/quicktime', 'mov'],
  ]),
  ...rows('document', true, [['application/pdf', 'pdf']]),
  ...rows('document', false, [
    [`${OPEN_XML}.wordprocessingml.document`, 'docx'],
    [`${OPEN_XML}.spreadsheetml.sheet`, 'xlsx'],
    [`${OPEN_XML}.presentationml.presentation`, 'pptx'],
    [`${OPEN_DOCUMENT}.text`, 'odt'],
    [`${OPEN_DOCUMENT}.spreadsheet`, 'ods'],
    [`${OPEN_DOCUMENT}.presentation`, 'odp'],
    ['application/msword', 'doc'],
    ['application/vnd.ms-excel', 'xls'],
    ['application/vnd.ms-powerpoint', 'ppt'],
    ['application/rtf', 'rtf'],
    ['application/epub+zip', 'epub'],
    ['application/zip', 'zip'],
    ['video/vnd.avi', 'avi'],
    ['video/matroska', 'mkv'],
  ]),
  ...rows('text', true, [['text/plain', 'txt']]),
  ...rows('text', false, [
    ['text/csv', 'csv'],
    ['text/vtt', 'vtt'],
    ['application/x-subrip', 'srt'],
    ['text/calendar', 'ics'],
  ]),
]

const byMime = new Map(mediaTypes.map((type) => [type.mime, type]))
const byExtension = new Map(mediaTypes.map((type) => [type.extension, type]))

/** Other names that file-type gives to the same things. An animated PNG is kept as its first picture. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'image/apng': 'image/png',
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'video/x-m4v': 'video/mp4',
}

export const typeByMime = (mime: string): MediaType | undefined =>
  byMime.get(OTHER_NAMES[mime] ?? mime)

export const typeByExtension = (extension: string): MediaType | undefined =>
  byExtension.get(extension)
