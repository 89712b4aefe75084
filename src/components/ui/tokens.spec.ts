import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../app/(site)/globals.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--es-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
)

/** Text on the grounds it stands on (V 6.4): 4.5:1. */
const TEXT: [text: string, ...grounds: string[]][] = [
  ['ink', 'canvas', 'surface', 'sunken', 'primary-soft', 'success-soft', 'warning-soft', 'error-soft'],
  ['ink-soft', 'canvas', 'surface', 'sunken', 'primary-soft'],
  ['ink-faint', 'canvas', 'surface', 'sunken'],
  ['primary-ink', 'canvas', 'surface', 'sunken', 'primary-soft', 'primary-line'],
  ['secondary-ink', 'surface', 'secondary-soft'],
  ['success-ink', 'canvas', 'surface', 'success-soft'],
  ['warning-ink', 'surface', 'warning-soft'],
  ['error-ink', 'canvas', 'surface', 'error-soft'],
  ['on-primary', 'primary', 'primary-hover', 'primary-active', 'danger', 'danger-hover'],
  ['on-chrome', 'chrome', 'chrome-line'],
  ['on-chrome-soft', 'chrome'],
  ['chrome', 'warning'],
]

/** Borders of fields and other marks one must see: 3:1. */
const MARKS: [mark: string, ...grounds: string[]][] = [
  ['line-strong', 'surface', 'canvas'],
  ['primary', 'surface', 'canvas', 'primary-soft'],
  ['error-ink', 'surface'],
]

describe('design tokens', () => {
  it.each(pairs(TEXT))('should let %s be read on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(MARKS))('should let %s be seen on %s', (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3)
  })
})

function pairs(table: [string, ...string[]][]): [string, string][] {
  return table.flatMap(([front, ...grounds]) => grounds.map((ground): [string, string] => [front, ground]))
}

/** The contrast ratio of WCAG 2. */
function contrast(front: string, ground: string): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(ground)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(name: string): number {
  const hex = tokens.get(name)
  if (!hex) throw new Error(`no token --es-${name}`)
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
