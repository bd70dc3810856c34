/** A small seeded generator, so that every run writes the same site. */
export const seededRandom = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const vocabulary =
  'light stage curtain actor scene rope canvas paint night rehearsal prompt script voice silence wing door lamp dust velvet gallery orchestra balcony ticket programme applause season letter river winter harbour market garden window kitchen bread paper'.split(
    ' ',
  )

export const sentence = (random: () => number, length: number): string => {
  const words = Array.from(
    { length },
    () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '',
  )
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const text = (value: string) => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  detail: 0,
  mode: 'normal' as const,
  style: '',
})

const block = (type: string, value: string, extra: object = {}) => ({
  type,
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  children: [text(value)],
  ...extra,
})

/** A Lexical document of about 600 words in headings and paragraphs. */
export const article = (random: () => number) => {
  const children = Array.from({ length: 12 }, (_, index) =>
    index % 4 === 0
      ? block('heading', sentence(random, 5), { tag: 'h2' })
      : block('paragraph', Array.from({ length: 6 }, () => sentence(random, 11)).join(' '), {
          textFormat: 0,
          textStyle: '',
        }),
  )
  const root = {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
  }
  return { root: { ...root, children } }
}
