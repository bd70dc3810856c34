import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { cardLook, OWN_COLORS } from '#front-office/theme/card/card-look.ts'
import { drawCard, isDrawable } from '#front-office/theme/card/draw-card.ts'

const draw = (title: string, style?: string) =>
  drawCard({ title, siteName: 'The Wings', host: 'wings.example', look: cardLook({ style }) })

/** Transforms of the outlines: one for each line of the title, then the site's name and its host. */
const linesOf = (svg: string): number => [...svg.matchAll(/<path transform=/g)].length - 2

describe('a card', () => {
  it('has the colours of the theme, of its style, or of the site itself', () => {
    const tokens = readFileSync('src/front-office/theme/tokens.css', 'utf8')
    for (const [name, color] of Object.entries(OWN_COLORS))
      expect(tokens).toMatch(new RegExp(`--color-${name}: ${color};`))
    expect(cardLook({ style: 'garden' }).accent).toBe('#1c6a3a')
    expect(cardLook({ style: 'garden', light: { accent: '#ABCDEF' } }).accent).toBe('#abcdef')
    expect(cardLook({ light: { accent: 'url(x)' } }).accent).toBe(OWN_COLORS.accent)
  })

  it('sets a short title in one line, a long one in several, and cuts one without end', () => {
    expect(linesOf(draw('Summer'))).toBe(1)
    expect(linesOf(draw('What happens between the moment you press publish and the next'))).toBe(4)
    expect(linesOf(draw('word '.repeat(400)))).toBeLessThan(8)
    expect(linesOf(draw('x'.repeat(4000)))).toBe(1)
  })

  it('writes no text and nothing of a title as markup', () => {
    const svg = draw('<script>&"\'</script>', 'foyer')
    expect(svg).not.toMatch(/<(script|text)|&/)
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  it('knows which letters it has', () => {
    const known = (title: string) => isDrawable({ title, siteName: 'Wings' })
    expect(['Été – “1”', 'Ελλάδα', 'Привет 🎭'].map(known)).toEqual([true, true, true])
    expect(['東京', 'سلام', '…', ''].map(known)).toEqual([false, false, false, false])
  })
})
