import { createRandom } from '../content/random'
import type { FaceTraits } from '../content/types'
import { drawClothing } from './clothing'
import { drawEarrings, drawEars, drawFacialHair, drawFeatures, drawGlasses, drawHead, drawNeck } from './face'
import { drawHair } from './hair'
import { BACKDROPS, FABRICS, SKIN } from './palette'

const GOLD = '#e3b04b'

/**
 * Draws a friendly head-and-shoulders portrait as SVG, 512 by 512.
 * @param seed picks backdrop, clothes and small differences; the same seed gives the same picture.
 */
export function portraitSvg({ seed, traits }: { seed: string; traits: FaceTraits }): string {
  const random = createRandom(`portrait:${seed}`)
  const [centre, edge] = random.pick(BACKDROPS)
  const fabrics = random.shuffle(FABRICS)
  const [main, shade, accent] = fabrics[0] ?? ['#334155', '#222d3d', '#eef2f7']
  const hair = drawHair(traits, fabrics[1] ?? [main, shade, accent])
  const skin = SKIN[traits.skin]
  const kind = traits.clothing ?? random.pick(['crew', 'collar', 'vneck'] as const)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">
    <defs><radialGradient id="backdrop" cx="50%" cy="38%" r="72%"><stop offset="0" stop-color="${centre}"/><stop offset="1" stop-color="${edge}"/></radialGradient></defs>
    <rect width="512" height="512" fill="url(#backdrop)"/>
    <g transform="translate(-25.6 -12) scale(1.1)">
      ${hair.back ?? ''}
      ${drawNeck(skin)}
      ${drawClothing({ kind, main, shade, accent })}
      ${hair.cover ? '' : drawEars(skin)}
      ${drawHead(traits)}
      ${drawFacialHair(traits)}
      ${drawFeatures(traits, random)}
      ${hair.front ?? ''}
      ${traits.glasses ? drawGlasses(traits.glasses) : ''}
      ${traits.earrings && traits.hair !== 'hijab' ? drawEarrings(GOLD) : ''}
    </g>
  </svg>`
}
