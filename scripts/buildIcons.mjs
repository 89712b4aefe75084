// Writes public/icons.svg (one sprite of the Lucide icons we use) and src/components/ui/iconNames.ts
// (their names, typed). Icons drawn from a sprite cost a page no JavaScript and one cached request.
// Run after adding a name below: node scripts/buildIcons.mjs
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'

const NAMES = `
arrow-left arrow-right badge-check ban banknote bell book-open calculator calendar-check calendar-days
calendar-plus calendar-x chart-line check chevron-down chevron-left chevron-right circle-exclamation-point circle-check
circle-question-mark circle-x clock code credit-card external-link eye eye-off fast-forward file-text
flask-conical globe graduation-cap rotate-ccw-clock house inbox info landmark languages layout-dashboard lock log-out
mail map-pin menu message-circle minus eighth-notes palette pen-tool pencil receipt refresh-cw search settings
shield-check sliders-horizontal timer trending-up triangle-exclamation-point user users video wallet wifi-off x zap
atom brain dna sigma briefcase feather languages monitor heart bookmark scale
`

const names = [...new Set(NAMES.trim().split(/\s+/))].sort()
const symbols = []
for (const name of names) {
  const { __iconData: icon } = await import(`lucide-react/icons/${name}`)
  if (!icon) throw new Error(`lucide-react has no icon of its own called ${name}`)
  const shapes = icon.node.map(([tag, { key: _key, ...attributes }]) => {
    const text = Object.entries(attributes).map(([k, v]) => `${k}="${v}"`)
    return `<${[tag, ...text].join(' ')}/>`
  })
  symbols.push(`<symbol id="${name}" viewBox="0 0 24 24">${shapes.join('')}</symbol>`)
}
const licence = '<!-- Icons: Lucide (lucide.dev), ISC licence, and Feather (MIT). -->'
const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${licence}\n${symbols.join('\n')}\n</svg>\n`
const version = createHash('sha256').update(sprite).digest('hex').slice(0, 8)
const list = names.map((name) => `  '${name}',`).join('\n')
const module = `// Written by scripts/buildIcons.mjs; add a name there.
export const ICON_NAMES = [
${list}
] as const

export type IconName = (typeof ICON_NAMES)[number]

/** The version changes with the sprite, so the file may be cached for ever. */
export const ICON_SPRITE = '/icons.svg?v=${version}'
`
await writeFile(new URL('../public/icons.svg', import.meta.url), sprite)
await writeFile(new URL('../src/components/ui/iconNames.ts', import.meta.url), module)
console.log(`${names.length} icons, ${sprite.length} bytes, version ${version}`)
