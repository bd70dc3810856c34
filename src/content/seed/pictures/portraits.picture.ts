import type { Bilingual } from '#content/fields/bilingual.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { canvas } from './picture.ts'
import type { Picture } from './picture.ts'

interface Face {
  readonly name: string
  readonly alt: Bilingual
  readonly wall: string
  readonly skin: string
  readonly shade: string
  readonly coat: string
  /** Hair and what is worn: drawn over the head, which is centred on 1200, 690. */
  readonly over: string
}

/** Somebody, as a poster would have them: a wall, a coat, a face half in the light. */
const portrait = ({ name, alt, wall, skin, shade, coat, over }: Face): Picture => ({
  name,
  alt,
  focal: { x: 50, y: 42 },
  svg: canvas(
    '',
    `<rect width="100%" height="100%" fill="${wall}"/><path d="M1500 0 H2400 V1600 H1100Z" fill="#fff" opacity=".13"/>` +
      `<path d="M560 1600 Q600 1180 1010 1120 H1390 Q1800 1180 1840 1600Z" fill="${coat}"/><path d="M1070 1130 L1200 1290 L1330 1130 L1330 900 H1070Z" fill="${shade}"/>` +
      `<ellipse cx="1200" cy="690" rx="262" ry="330" fill="${skin}"/><path d="M1200 360 A262 330 0 0 1 1200 1020 Q1270 690 1200 360Z" fill="${shade}" opacity=".75"/>` +
      `<path d="M1088 690 h52 M1262 690 h52" stroke="#1b1a1c" stroke-width="18" stroke-linecap="round"/><path d="M1200 700 l-30 112 h44" fill="none" stroke="${shade}" stroke-width="12"/><path d="M1124 884 q76 46 152 0" fill="none" stroke="#1b1a1c" stroke-width="14" stroke-linecap="round"/>${over}`,
  ),
})

export const portraits: readonly Picture[] = [
  portrait({
    name: 'portrait-marta',
    alt: bilingual(
      'Portrait of a woman with short grey hair and round glasses, in a dark green coat.',
      'Portrait d’une femme aux cheveux gris courts et aux lunettes rondes, en veste vert sombre.',
    ),
    ...{ wall: '#e0a83f', skin: '#eac09a', shade: '#c98f66', coat: '#1f4f4a' },
    over: '<path d="M930 690 Q900 330 1210 320 Q1510 330 1470 690 Q1440 520 1330 470 Q1120 560 930 690Z" fill="#cfd2d0"/><g fill="none" stroke="#1b1a1c" stroke-width="14"><circle cx="1112" cy="694" r="74"/><circle cx="1288" cy="694" r="74"/><path d="M1186 690 h28"/></g>',
  }),
  portrait({
    name: 'portrait-idris',
    alt: bilingual(
      'Portrait of a man with a beard and a rust-red cap, in a blue work jacket.',
      'Portrait d’un homme barbu à la casquette rouille, en veste de travail bleue.',
    ),
    ...{ wall: '#8fb0ab', skin: '#8a5a3c', shade: '#66402a', coat: '#24466b' },
    over: '<path d="M944 760 Q960 1080 1200 1100 Q1440 1080 1456 760 Q1400 900 1290 862 Q1200 840 1110 862 Q1000 900 944 760Z" fill="#241712"/><path d="M1124 930 q76 30 152 0" stroke="#8a5a3c" stroke-width="14" fill="none"/><path d="M924 560 Q930 300 1200 296 Q1470 300 1476 560 L1620 590 Q1640 630 1560 628 L924 620Z" fill="#b4502c"/>',
  }),
  portrait({
    name: 'portrait-yuna',
    alt: bilingual(
      'Portrait of a young woman with long black hair, in a cream pullover.',
      'Portrait d’une jeune femme aux longs cheveux noirs, en pull crème.',
    ),
    ...{ wall: '#b4502c', skin: '#f0cda6', shade: '#d3a277', coat: '#f2e6cd' },
    over: '<path d="M900 1150 Q840 300 1200 300 Q1560 300 1500 1150 L1420 1150 Q1470 700 1390 540 Q1200 610 1010 540 Q930 700 980 1150Z" fill="#1b1a22"/>',
  }),
]
