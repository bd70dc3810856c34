/** Of the style guide, which staff alone see. */
export const guideWordsEn = {
  guide: 'Style guide',
  guideIntro:
    'Everything that the design changes, as visitors would see it. Only staff see this page.',
  guideStyle: 'Style',
  guideScheme: 'Scheme',
  guideOwn: 'As published',
  guideAuto: 'As the reader’s',
  guideLight: 'Light',
  guideDark: 'Dark',
  guideContents: 'In this guide',
  guideType: 'Type',
  guideColors: 'Colours',
  guideAppearances: 'Grounds and widths',
  guideColor: 'Colour',
  guideInk: 'Ink',
  guideGround: 'Ground',
  guideContrast: 'Contrast',
  guideEnough: 'enough',
  guideTooLittle: 'too little',
  guideEmpty: 'Shows nothing on this site yet.',
}
