import { readFileSync } from 'node:fs'
import path from 'node:path'

export type PaperFonts = { regular: Buffer; bold: Buffer }

let fonts: PaperFonts | undefined

/** The site's own typeface with Latin, Cyrillic and Greek letters and the signs of our currencies; read once. */
export function paperFonts(): PaperFonts {
  fonts ??= {
    regular: read('400Regular/Inter_400Regular.ttf'),
    bold: read('600SemiBold/Inter_600SemiBold.ttf'),
  }
  return fonts
}

const read = (file: string) =>
  readFileSync(path.join(process.cwd(), 'node_modules/@expo-google-fonts/inter', file))
