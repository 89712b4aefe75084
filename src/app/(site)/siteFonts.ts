import localFont from 'next/font/local'

/** Inter, self-hosted from the Fontsource package: the Latin letters at once, the rest of Latin when a page needs them. */
const latin = localFont({
  src: '../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter',
  display: 'swap',
})

const latinExtended = localFont({
  src: '../../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
})

/** The class that makes both faces known to the style sheet. */
export const siteFonts = `${latin.variable} ${latinExtended.variable}`
