import type { Random } from '../content/random'
import type { FaceTraits } from '../content/types'
import { HAIR, SKIN, type SkinShades } from './palette'

/** Neck with the shadow of the chin. */
export function drawNeck(skin: SkinShades): string {
  return `
    <path d="M214,300 L214,372 C214,392 198,400 176,406 L256,470 L336,406 C314,400 298,392 298,372 L298,300 Z" fill="${skin.base}"/>
    <path d="M214,318 L214,350 C232,382 280,382 298,350 L298,318 Z" fill="${skin.shade}"/>`
}

/** Outline of the head: softer jaw for some people, broader for others. */
export function headPath(soft: boolean): string {
  return soft
    ? 'M172,214 C170,86 342,86 340,214 C341,280 312,350 256,352 C200,350 171,280 172,214 Z'
    : 'M170,214 C168,84 344,84 342,214 C344,270 336,304 312,330 C296,346 278,354 256,354 C234,354 216,346 200,330 C176,304 168,270 170,214 Z'
}

export function drawEars(skin: SkinShades): string {
  return `
    <ellipse cx="169" cy="244" rx="17" ry="25" fill="${skin.base}"/><ellipse cx="343" cy="244" rx="17" ry="25" fill="${skin.base}"/>
    <path d="M163,234 C170,232 174,240 172,252 M349,234 C342,232 338,240 340,252" stroke="${skin.shade}" stroke-width="5" stroke-linecap="round" fill="none"/>`
}

/** Head with a soft shadow on one side, cheeks and the marks of age. */
export function drawHead(traits: FaceTraits): string {
  const skin = SKIN[traits.skin]
  const path = headPath(traits.lashes === true)
  return `
    <radialGradient id="blush"><stop offset="0" stop-color="${skin.blush}" stop-opacity="0.42"/><stop offset="1" stop-color="${skin.blush}" stop-opacity="0"/></radialGradient>
    <clipPath id="head"><path d="${path}"/></clipPath>
    <path d="${path}" fill="${skin.base}"/>
    <g clip-path="url(#head)">
      <path d="M356,90 L356,360 L236,362 C300,350 330,300 328,214 C327,160 316,120 300,96 Z" fill="${skin.shade}" opacity="0.5"/>
      <ellipse cx="202" cy="280" rx="32" ry="24" fill="url(#blush)"/>
      <ellipse cx="310" cy="280" rx="32" ry="24" fill="url(#blush)"/>
    </g>
    ${drawAge(traits, skin)}`
}

function drawAge(traits: FaceTraits, skin: SkinShades): string {
  if (traits.age === 'senior')
    return `<path d="M178,246 l9,5 M177,256 l10,1 M334,246 l-9,5 M335,256 l-10,1 M213,282 C208,292 205,302 206,310 M299,282 C304,292 307,302 306,310 M228,176 C246,172 266,172 284,176" stroke="${skin.deep}" stroke-width="2.6" stroke-linecap="round" fill="none" opacity="0.45"/>`
  if (traits.age === 'middle')
    return `<path d="M214,286 C210,294 208,300 208,306 M298,286 C302,294 304,300 304,306" stroke="${skin.deep}" stroke-width="2.4" stroke-linecap="round" fill="none" opacity="0.32"/>`
  return ''
}

/** Eyes, brows, nose and mouth; small differences come from the random stream. */
export function drawFeatures(traits: FaceTraits, random: Random): string {
  const skin = SKIN[traits.skin]
  return (
    drawEyes(traits, random) + drawBrows(traits, random) + drawNose(skin, random) + drawMouth(traits, random)
  )
}

function drawEyes(traits: FaceTraits, random: Random): string {
  const iris = random.pick(eyeColors(traits))
  const height = 10 + random.int(0, 2) * 0.6
  const lash = traits.lashes
    ? 'M194,238 C201,227 227,226 235,241 M194,238 l-8,-4 M197,233 l-6,-6 M318,238 C311,227 285,226 277,241 M318,238 l8,-4 M315,233 l6,-6'
    : 'M195,240 C203,228 227,228 235,241 M317,240 C309,228 285,228 277,241'
  const eye = (cx: number): string => `
    <clipPath id="eye${cx}"><ellipse cx="${cx}" cy="242" rx="18.5" ry="${height}"/></clipPath>
    <ellipse cx="${cx}" cy="242" rx="18.5" ry="${height}" fill="#ffffff"/>
    <g clip-path="url(#eye${cx})"><circle cx="${cx}" cy="241" r="11.2" fill="${iris}"/><circle cx="${cx}" cy="241" r="6" fill="#17120f"/></g>
    <circle cx="${cx + 4}" cy="237.4" r="3.1" fill="#ffffff"/>`
  return `${eye(215)}${eye(297)}
    <path d="${lash}" stroke="#211915" stroke-width="${traits.lashes ? 4.6 : 4.2}" stroke-linecap="round" fill="none"/>`
}

const DARK_EYES = ['#4a2d1a', '#3c2415', '#56351f'] as const

function eyeColors(traits: FaceTraits): readonly string[] {
  if (traits.hairColor === 'black') return DARK_EYES
  const fairHair = ['blond', 'red', 'auburn'].includes(traits.hairColor)
  if (traits.skin === 'fair' || (traits.skin === 'light' && fairHair))
    return ['#4f7fa8', '#5d8b6a', '#6f7f86', '#7b5a3c']
  if (traits.skin === 'light' || traits.skin === 'beige') return ['#6b4527', '#5a3a22', '#6d6a3c', '#4a2f1d']
  return DARK_EYES
}

function drawBrows(traits: FaceTraits, random: Random): string {
  const color = traits.hairColor === 'white' ? HAIR.grey.light : HAIR[traits.hairColor].shade
  const lift = random.int(0, 4)
  const y = 212 - lift
  const width = traits.lashes ? 5.5 : 8.5
  return `<path d="M190,${y + 4} C200,${y - 6} 222,${y - 7} 236,${y + 2} M322,${y + 4} C312,${y - 6} 290,${y - 7} 276,${y + 2}" stroke="${color}" stroke-width="${width}" stroke-linecap="round" fill="none" opacity="0.92"/>`
}

function drawNose(skin: SkinShades, random: Random): string {
  const width = random.int(11, 16)
  return `
    <path d="M262,236 C268,256 272,266 268,276" stroke="${skin.shade}" stroke-width="6" stroke-linecap="round" fill="none"/>
    <path d="M${256 - width},276 C${256 - width + 4},288 ${256 + width - 4},288 ${256 + width},276" stroke="${skin.deep}" stroke-width="4.4" stroke-linecap="round" fill="none" opacity="0.75"/>`
}

function drawMouth(traits: FaceTraits, random: Random): string {
  const skin = SKIN[traits.skin]
  const lip = traits.lashes ? skin.lip : skin.deep
  const bearded = traits.facialHair === 'beard' || traits.facialHair === 'goatee'
  if (random.chance(0.55) || bearded) {
    return `
      <path d="M222,304 C240,309 272,309 290,304 C286,330 272,338 256,338 C240,338 226,330 222,304 Z" fill="#6d2323"/>
      <path d="M226,306 C240,310 272,310 286,306 C284,316 280,319 256,319 C232,319 228,316 226,306 Z" fill="#ffffff"/>
      <path d="M238,332 C246,326 266,326 274,332 C268,338 244,338 238,332 Z" fill="#d96c66"/>
      <path d="M222,304 C240,309 272,309 290,304" stroke="${lip}" stroke-width="4" stroke-linecap="round" fill="none"/>`
  }
  return `
    <path d="M222,306 C236,322 276,322 290,306" stroke="${lip}" stroke-width="5.5" stroke-linecap="round" fill="none"/>
    <path d="M242,326 C250,330 262,330 270,326" stroke="${lip}" stroke-width="4" stroke-linecap="round" fill="none" opacity="0.45"/>`
}

/** Beards and moustaches; the mouth is drawn above them. */
export function drawFacialHair(traits: FaceTraits): string {
  const hair = HAIR[traits.hairColor]
  const path = headPath(traits.lashes === true)
  const jaw =
    'M160,240 C172,246 180,262 186,280 C206,298 228,286 256,290 C284,286 306,298 326,280 C332,262 340,246 352,240 L352,370 L160,370 Z'
  switch (traits.facialHair) {
    case 'stubble':
      return `<clipPath id="jaw"><path d="${path}"/></clipPath><path d="${jaw}" clip-path="url(#jaw)" fill="${hair.shade}" opacity="0.2"/>`
    case 'beard':
      return `<path d="M168,236 C172,252 178,268 186,280 C206,300 226,284 256,288 C286,284 306,300 326,280 C334,268 340,252 344,236 C350,290 338,330 314,350 C296,366 278,374 256,374 C234,374 216,366 198,350 C174,330 162,290 168,236 Z" fill="${hair.base}"/>
        <path d="M214,350 C240,364 272,364 298,350" stroke="${hair.light}" stroke-width="4" fill="none" stroke-linecap="round" opacity="0.4"/>`
    case 'moustache':
      return `<path d="M256,288 C240,280 216,288 208,306 C226,308 244,304 256,299 C268,304 286,308 304,306 C296,288 272,280 256,288 Z" fill="${hair.base}"/>`
    case 'goatee':
      return `<path d="M256,287 C240,281 220,287 215,306 C216,338 232,366 256,366 C280,366 296,338 297,306 C292,287 272,281 256,287 Z" fill="${hair.base}"/>`
    default:
      return ''
  }
}

export function drawGlasses(shape: 'round' | 'square'): string {
  const lens =
    shape === 'round'
      ? '<circle cx="214" cy="243" r="31"/><circle cx="298" cy="243" r="31"/>'
      : '<rect x="181" y="219" width="65" height="48" rx="13"/><rect x="266" y="219" width="65" height="48" rx="13"/>'
  return `<g stroke="#2b2523" stroke-width="5" fill="#ffffff" fill-opacity="0.14">${lens}</g>
    <path d="M245,240 C251,233 261,233 267,240 M183,238 L167,234 M329,238 L345,234" stroke="#2b2523" stroke-width="5" fill="none" stroke-linecap="round"/>`
}

export function drawEarrings(color: string): string {
  return `<circle cx="164" cy="274" r="6.5" fill="${color}"/><circle cx="348" cy="274" r="6.5" fill="${color}"/>`
}
