import sharp from 'sharp'
import type { FaceTraits } from '../content/types'
import { portraitSvg } from './portraitSvg'

/**
 * Renders an illustrated portrait of a demo person.
 * @param seed the person's slug or email; the same seed and traits give the same picture.
 * @returns a WebP image, 512 by 512 pixels.
 */
export async function renderAvatar({ seed, traits }: { seed: string; traits: FaceTraits }): Promise<Buffer> {
  return sharp(Buffer.from(portraitSvg({ seed, traits })))
    .resize(512, 512)
    .webp({ quality: 82 })
    .toBuffer()
}
