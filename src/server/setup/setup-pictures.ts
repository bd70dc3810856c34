import type { Beginning } from './setup-order.ts'

const picture = (drawing: string): string =>
  `<svg viewBox="0 0 240 132" aria-hidden="true" preserveAspectRatio="xMidYMid slice">${drawing}</svg>`

const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" fill="${fill}"/>`

const line = (x: number, y: number, width: number, fill = '#c9bfb4'): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="4" rx="2" fill="${fill}"/>`

const magazine =
  box(0, 0, 240, 132, '#f6efe4') +
  box(18, 16, 128, 70, '#8f0f30') +
  '<path d="M18 16 h34 q-2 44 -34 62z M146 16 h-34 q2 44 34 62z" fill="#d4274f"/><ellipse cx="82" cy="78" rx="34" ry="6" fill="#f0c98b"/>' +
  box(18, 94, 96, 8, '#2b1720') +
  line(18, 108, 124) +
  line(18, 117, 84) +
  box(160, 16, 62, 30, '#1c6a73') +
  line(160, 52, 56) +
  box(160, 66, 62, 30, '#e0a83f') +
  line(160, 102, 62) +
  line(160, 111, 40)

const company =
  box(0, 0, 240, 132, '#eef2ea') +
  '<path d="M0 74 L64 30 L118 66 L168 24 L240 70 V0 H0Z" fill="#dfe9d8"/>' +
  '<path d="M128 74 V34 h64 v40z" fill="#1c6a3a"/><path d="M120 36 L160 12 L200 36z" fill="#14482a"/>' +
  box(140, 46, 12, 28, '#f3d58a') +
  box(166, 46, 14, 14, '#f3d58a') +
  box(18, 28, 84, 10, '#18221a') +
  box(18, 44, 60, 10, '#18221a') +
  '<rect x="18" y="62" width="44" height="13" rx="6" fill="#1c6a3a"/>' +
  [18, 90, 162]
    .map((x) => box(x, 88, 60, 32, '#fff') + line(x + 8, 96, 30, '#1c6a3a') + line(x + 8, 106, 44))
    .join('')

const documentation =
  box(0, 0, 240, 132, '#f8fafd') +
  box(0, 0, 66, 132, '#e2ebf8') +
  [18, 32, 46, 60, 74, 88]
    .map((y, index) =>
      line(
        index % 3 === 0 ? 12 : 20,
        y,
        index % 3 === 0 ? 40 : 34,
        index === 1 ? '#134fc0' : '#9fb3d1',
      ),
    )
    .join('') +
  box(84, 16, 92, 11, '#0f1b2d') +
  line(84, 38, 136, '#c2cede') +
  line(84, 48, 118, '#c2cede') +
  box(84, 62, 138, 34, '#0f1b2d') +
  line(94, 72, 54, '#82b3ff') +
  line(94, 82, 84, '#f2c14e') +
  line(84, 106, 128, '#c2cede') +
  line(84, 116, 96, '#c2cede')

const empty =
  box(0, 0, 240, 132, '#fbfaf7') +
  '<rect x="40" y="22" width="160" height="88" fill="none" stroke="#b9b4a8" stroke-width="2" stroke-dasharray="6 6"/><path d="M120 54 v24 M108 66 h24" stroke="#8b8678" stroke-width="3" stroke-linecap="round"/>'

const fromElsewhere =
  box(0, 0, 240, 132, '#efeaf6') +
  '<rect x="24" y="26" width="76" height="80" fill="#fff" stroke="#b7a9cf" stroke-width="2"/><rect x="140" y="26" width="76" height="80" fill="#3c2a63"/>' +
  line(34, 40, 48, '#b7a9cf') +
  line(34, 52, 56, '#b7a9cf') +
  line(34, 64, 40, '#b7a9cf') +
  line(150, 40, 48, '#cbb8f2') +
  line(150, 52, 56, '#cbb8f2') +
  line(150, 64, 40, '#cbb8f2') +
  '<path d="M88 84 h58 m-14 -14 l16 14 l-16 14" fill="none" stroke="#c8502d" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>'

/** A small drawing of each thing that a site may begin with. */
export const setupPictures: Readonly<Record<Beginning, string>> = {
  magazine: picture(magazine),
  company: picture(company),
  documentation: picture(documentation),
  empty: picture(empty),
  import: picture(fromElsewhere),
}
