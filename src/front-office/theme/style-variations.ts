import type { DesignTokens, SchemeTokens } from './design-css.ts'

export interface StyleVariation extends DesignTokens {
  readonly light: Required<SchemeTokens>
  readonly dark: Required<SchemeTokens>
}

export type StyleName = 'blueprint' | 'foyer' | 'garden' | 'ink' | 'limelight'

/** Whole sets of tokens to begin with; `curtain` is the theme itself, in tokens.css. */
export const styleVariations: Readonly<Record<StyleName, StyleVariation>> = {
  limelight: {
    light: {
      ...{ ground: '#fffdf3', text: '#1c1a12', subtle: '#f7f2dc', muted: '#5f5a47' },
      ...{ accent: '#7c5600', line: '#ddd6ba' },
    },
    dark: {
      ...{ ground: '#14130e', text: '#f3efde', subtle: '#211f17', muted: '#b6b099' },
      ...{ accent: '#ffd23f', line: '#3f3c2e' },
    },
    fonts: { text: 'sans', headings: 'sans' },
    corners: 'sharp',
  },
  foyer: {
    light: {
      ...{ ground: '#fbf6ed', text: '#2b221c', subtle: '#f2e9db', muted: '#69594d' },
      ...{ accent: '#8a4513', line: '#dfd1bf' },
    },
    dark: {
      ...{ ground: '#1c1714', text: '#f0e7db', subtle: '#29221d', muted: '#bbab9c' },
      ...{ accent: '#eab079', line: '#473b32' },
    },
    fonts: { text: 'serif', headings: 'serif' },
    measure: 'narrow',
    corners: 'soft',
  },
  blueprint: {
    light: {
      ...{ ground: '#f8fafd', text: '#0f1b2d', subtle: '#e9eff8', muted: '#4a5a72' },
      ...{ accent: '#134fc0', line: '#cbd7e8' },
    },
    dark: {
      ...{ ground: '#0c1423', text: '#e6edf8', subtle: '#152035', muted: '#a0b1ca' },
      ...{ accent: '#82b3ff', line: '#2b3b57' },
    },
    fonts: { text: 'sans', headings: 'sans' },
    measure: 'wide',
    corners: 'sharp',
  },
  garden: {
    light: {
      ...{ ground: '#f9fbf6', text: '#18221a', subtle: '#ebf1e5', muted: '#516050' },
      ...{ accent: '#1c6a3a', line: '#cfdac8' },
    },
    dark: {
      ...{ ground: '#101711', text: '#e7efe4', subtle: '#1a241c', muted: '#a5b5a2' },
      ...{ accent: '#84d493', line: '#324235' },
    },
    fonts: { text: 'serif', headings: 'sans' },
    corners: 'round',
  },
  ink: {
    light: {
      ...{ ground: '#ffffff', text: '#0a0a0a', subtle: '#f4f4f4', muted: '#565656' },
      ...{ accent: '#0a0a0a', line: '#d6d6d6' },
    },
    dark: {
      ...{ ground: '#0a0a0a', text: '#f5f5f5', subtle: '#1a1a1a', muted: '#b2b2b2' },
      ...{ accent: '#f5f5f5', line: '#3c3c3c' },
    },
    fonts: { text: 'serif', headings: 'serif' },
    corners: 'sharp',
  },
}

const isStyle = (name: string): name is StyleName => Object.hasOwn(styleVariations, name)

/** @returns nothing for the theme's own style, and for a name that is none */
export const styleVariation = (name: string | null | undefined): StyleVariation | undefined =>
  name !== null && name !== undefined && isStyle(name) ? styleVariations[name] : undefined
