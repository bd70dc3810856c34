/** Long enough for a sentence, short enough for every file system when saved. */
const LONGEST_STEM = 100

/** Control and formatting characters (also U+202E, which shows `gpj.exe` as `exe.jpg`), and what a path or a URL is made of. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}/\\:*?"<>|%#&{}$!'`@+=^~;,[\]]+/gu

/** `..%2f..%2fetc` is a path to whoever decodes it: decode first, then take the last part. */
function lastPart(raw: string): string {
  const decoded = raw.replace(/%2f|%5c/gi, '/').replace(/%00/g, '')
  return decoded.split(/[/\\]/).pop() ?? ''
}

/**
 * The name that people see and that addresses end with: what the sender called the file, without anything that
 * a path, a header, a shell or an eye could misread. The extension is that of the real type.
 *
 * @returns such as `été-2026.jpg`; `file.<extension>` when nothing is left
 */
export function cleanFileName(raw: string, extension: string): string {
  const stem = lastPart(raw.normalize('NFC'))
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .slice(0, LONGEST_STEM)
    .replace(FORBIDDEN, '-')
    .replace(/[\s_]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  return `${stem === '' ? 'file' : stem}.${extension}`
}

/** The last extension of a name, lower case, without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,5})$/.exec(name.toLowerCase())?.[1] ?? ''
}
