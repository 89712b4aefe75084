import type { HairColor, SkinTone } from '../content/types'

export type SkinShades = { base: string; shade: string; deep: string; blush: string; lip: string }

/** Colours of a face; `shade` is for soft shadows, `deep` for lines. */
export const SKIN: Record<SkinTone, SkinShades> = {
  fair: { base: '#fbdcc8', shade: '#f2c3a9', deep: '#c98a6c', blush: '#f49a8c', lip: '#d0695f' },
  light: { base: '#f6cfb2', shade: '#e9b491', deep: '#bb7f5d', blush: '#ee8e78', lip: '#c55f52' },
  beige: { base: '#f0c49c', shade: '#e0a97c', deep: '#ae744b', blush: '#e5846a', lip: '#bb594a' },
  olive: { base: '#e2b186', shade: '#cf9767', deep: '#9a653d', blush: '#d7755a', lip: '#ad4f40' },
  tan: { base: '#d09a6a', shade: '#b9804f', deep: '#855330', blush: '#c9664b', lip: '#9d453a' },
  brown: { base: '#b47b4f', shade: '#9b633a', deep: '#6c4123', blush: '#b4553d', lip: '#8a3a32' },
  deep: { base: '#8d5a3b', shade: '#764729', deep: '#4c2a16', blush: '#9a4634', lip: '#743030' },
  dark: { base: '#6b4230', shade: '#573322', deep: '#361c11', blush: '#85392d', lip: '#652a2b' },
}

export type HairShades = { base: string; shade: string; light: string }

export const HAIR: Record<HairColor, HairShades> = {
  black: { base: '#26211f', shade: '#151211', light: '#453d3a' },
  darkBrown: { base: '#3f2a20', shade: '#2a1b14', light: '#614538' },
  brown: { base: '#694530', shade: '#4d3122', light: '#8d644a' },
  auburn: { base: '#7f3d25', shade: '#5f2b19', light: '#a65b3d' },
  red: { base: '#b8552b', shade: '#913e1c', light: '#d77b4d' },
  blond: { base: '#d9ac66', shade: '#b98a45', light: '#efcd92' },
  grey: { base: '#8d8b8c', shade: '#6e6c6e', light: '#b3b1b2' },
  white: { base: '#dcd9d6', shade: '#bab6b2', light: '#f3f1ef' },
}

/** Soft backgrounds: centre and edge of a gradient. */
export const BACKDROPS: readonly [centre: string, edge: string][] = [
  ['#e6efff', '#bcd3fb'],
  ['#efe9ff', '#d0c2f7'],
  ['#e2f6ee', '#b3e2cd'],
  ['#fff1df', '#fbd5a5'],
  ['#ffe8e6', '#f8c1bb'],
  ['#e2f5f8', '#afdfe8'],
  ['#f8f0e4', '#e4d1b5'],
  ['#fde8f2', '#f3bdd7'],
]

/** Clothes: main colour, its shadow, and what shows at the neck. */
export const FABRICS: readonly [main: string, shade: string, accent: string][] = [
  ['#2f5fd0', '#244ba8', '#f7f8fb'],
  ['#2c7a6b', '#205d51', '#f3f7f2'],
  ['#7a4bbd', '#603a97', '#f7f3fc'],
  ['#c2553f', '#9d4230', '#fdf6f0'],
  ['#334155', '#222d3d', '#eef2f7'],
  ['#d9902f', '#b37321', '#fffaf0'],
  ['#8a3c5d', '#6c2c48', '#fdf3f7'],
  ['#4b7f9c', '#386480', '#f2f8fb'],
  ['#5d6b3a', '#47522b', '#f8f8ee'],
]
