import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ICON_NAMES, ICON_SPRITE } from './iconNames'

const sprite = readFileSync(new URL('../../../public/icons.svg', import.meta.url), 'utf8')

it('should name exactly the icons of the sprite, and its version', () => {
  expect([...sprite.matchAll(/<symbol id="([\w-]+)"/g)].map(([, name]) => name)).toEqual([...ICON_NAMES])
  expect(ICON_SPRITE).toContain(createHash('sha256').update(sprite).digest('hex').slice(0, 8))
})
