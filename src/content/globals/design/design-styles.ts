import { bilingual } from '#content/fields/bilingual.ts'

/** The styles that a site may begin with. What they mean is the theme's: `front-office/theme/style-variations.ts`. */
export const designStyles = [
  {
    value: 'curtain',
    label: bilingual('Curtain: paper, ink and red', 'Rideau : papier, encre et rouge'),
  },
  {
    value: 'limelight',
    label: bilingual('Limelight: warm white and gold', 'Feux de la rampe : blanc chaud et or'),
  },
  {
    value: 'foyer',
    label: bilingual(
      'Foyer: cream and brass, serif titles',
      'Foyer : crème et laiton, titres avec empattements',
    ),
  },
  {
    value: 'blueprint',
    label: bilingual(
      'Blueprint: blue, sharp, sans serif',
      'Épure : bleu, angles vifs, sans empattements',
    ),
  },
  { value: 'garden', label: bilingual('Garden: green and round', 'Jardin : vert et arrondi') },
  {
    value: 'ink',
    label: bilingual(
      'Ink: black and white, all serif',
      'Encre : noir et blanc, empattements partout',
    ),
  },
] as const
