import type { MediaView } from '#front-office/theme/media.view-data.ts'

/** Names of pictures that the picture server of the browser tests draws. */
export type PictureName = 'curtain' | 'ghost-light' | 'fly-loft' | 'auditorium' | 'beams'

const widths = [480, 960, 1600]
const srcset = (name: string, ending: string): string =>
  widths.map((width) => `/media/${name}-${width}.${ending} ${width}w`).join(', ')

const alts: Record<PictureName, string> = {
  curtain: 'A red curtain, half drawn, opens on a lit stage.',
  'ghost-light': 'A single bulb is lit on a dark stage.',
  'fly-loft': 'Ropes and sandbags hang over a stage.',
  auditorium: 'A seating plan with a few red seats.',
  beams: 'Five coloured beams of light cross each other.',
}

export const picture = (name: PictureName, change: Partial<MediaView> = {}): MediaView => ({
  id: name,
  url: `/media/${name}-960.jpg`,
  name: `${name}.jpg`,
  mime: 'image/jpeg',
  alt: alts[name],
  width: 1600,
  height: 1067,
  focal: { x: 50, y: 40 },
  sources: [{ type: 'image/webp', srcset: srcset(name, 'webp') }],
  srcset: srcset(name, 'jpg'),
  isSvg: false,
  size: 240_000,
  ...change,
})

export const documentFile: MediaView = {
  id: 'programme',
  url: '/media/programme/programme.pdf',
  name: 'programme.pdf',
  mime: 'application/pdf',
  alt: '',
  title: 'Programme of the season',
  focal: { x: 50, y: 50 },
  sources: [],
  srcset: '',
  isSvg: false,
  size: 1_432_000,
}

export const audioFile: MediaView = {
  ...documentFile,
  id: 'bells',
  url: '/media/bells/bells.mp3',
  name: 'bells.mp3',
  mime: 'audio/mpeg',
  title: 'Three bells',
}

export const videoFile: MediaView = {
  ...documentFile,
  id: 'change',
  url: '/media/change/change.mp4',
  name: 'change.mp4',
  mime: 'video/mp4',
  title: 'A change of scene',
  width: 1280,
  height: 720,
}
