import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanFileName, extensionOf } from '#content/media-storage/file-name.ts'

describe('The name of a file', () => {
  it.each([
    ['La plage.JPEG', 'La-plage.jpg'],
    ['été à la mer.jpg', 'été-à-la-mer.jpg'],
    ['写真.png', '写真.jpg'],
    ['photo.final.v2.jpg', 'photo.final.v2.jpg'],
    ['C:\\Users\\me\\photo.jpg', 'photo.jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['..%2f..%2Fetc%5cpasswd', 'passwd.jpg'],
    ['.htaccess', 'htaccess.jpg'],
    ['...', 'file.jpg'],
    ['', 'file.jpg'],
    ['a\u0000b.php', 'a-b.jpg'],
    ['\u202Egpj.exe', 'gpj.jpg'],
    ['x\r\nSet-Cookie: a=b.jpg', 'x-Set-Cookie-a-b.jpg'],
    ['<img src=x onerror=alert(1)>.jpg', 'img-src-x-onerror-alert(1).jpg'],
    ['"quoted" \'name\'.jpg', 'quoted-name.jpg'],
  ])('%j becomes %s', (given, clean) => {
    expect(cleanFileName(given, 'jpg')).toBe(clean)
  })

  it('is one part of a path, short and encodable, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = cleanFileName(given, 'jpg')
        expect(name).toMatch(/^[^./\\\p{Cc}\p{Cf}][^/\\\p{Cc}\p{Cf}]*\.jpg$/u)
        expect(name.length).toBeLessThanOrEqual(104)
        expect(() => encodeURIComponent(name)).not.toThrow()
        expect(cleanFileName(name, 'jpg')).toBe(name)
      }),
    )
  })

  it('tells its last extension', () => {
    expect(extensionOf('a.b.CSV')).toBe('csv')
    expect(extensionOf('none')).toBe('')
  })
})
