import { describe, expect, it } from '@jest/globals'
import { FilesByAddress } from '#import/wordpress/files-by-address.ts'

const uploads = 'https://old.example/wp-content/uploads/2013/03'

const listed = (...names: string[]): FilesByAddress => {
  const files = new FilesByAddress()
  for (const name of names) files.add(`${uploads}/${name}`, name)
  return files
}

describe('a file of the old site', () => {
  it('is found by its own name, although the name looks like a size of another', () => {
    const files = listed('banner-580x300.jpg', 'banner-150x150.jpg', 'banner.jpg')
    for (const name of ['banner-580x300.jpg', 'banner-150x150.jpg', 'banner.jpg'])
      expect(files.find(`${uploads}/${name}`)).toBe(name)
  })

  it.each([
    ['photo.jpg', 'photo-300x200.jpg'],
    ['photo-scaled.jpg', 'photo.jpg'],
    ['photo-scaled.jpg', 'photo-300x200.jpg'],
    ['photo-e1300000000123.jpg', 'photo.jpg'],
    ['Photo.JPG', 'photo-1024x768.jpg'],
  ])('%s is found by %s', (name, asked) => {
    expect(listed(name).find(`${uploads}/${asked}`)).toBe(name)
  })

  it('is found whatever host serves it, and as a path', () => {
    const files = listed('photo.jpg')
    expect(files.find('http://cdn.example/wp-content/uploads/2013/03/photo.jpg')).toBe('photo.jpg')
    expect(files.find('/wp-content/uploads/2013/03/photo.jpg?w=300')).toBe('photo.jpg')
  })

  it('is not found by another folder, name or kind, nor by no address', () => {
    const files = listed('photo.jpg')
    for (const asked of ['/2013/04/photo.jpg', '/2013/03/photos.jpg', '/2013/03/photo.png'])
      expect(files.find(`https://old.example/wp-content/uploads${asked}`)).toBeUndefined()
    expect(files.find('photo.jpg')).toBeUndefined()
  })
})
