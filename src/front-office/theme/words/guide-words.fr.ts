/** Of the style guide, which staff alone see. */
export const guideWordsFr = {
  guide: 'Guide de style',
  guideIntro:
    'Tout ce que le design change, tel que les visiteurs le verraient. Seule l’équipe voit cette page.',
  guideStyle: 'Style',
  guideScheme: 'Mode',
  guideOwn: 'Comme publié',
  guideAuto: 'Celui du lecteur',
  guideLight: 'Clair',
  guideDark: 'Sombre',
  guideContents: 'Dans ce guide',
  guideType: 'Typographie',
  guideColors: 'Couleurs',
  guideAppearances: 'Fonds et largeurs',
  guideColor: 'Couleur',
  guideInk: 'Encre',
  guideGround: 'Fond',
  guideContrast: 'Contraste',
  guideEnough: 'suffisant',
  guideTooLittle: 'insuffisant',
  guideEmpty: 'Ne montre encore rien sur ce site.',
}
