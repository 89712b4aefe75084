import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'

/**
 * The id of a demo row: always the same for one key.
 * @param key what the row is, for example `user david@demo.edustream.test`
 * @param at when it was made: ids sort by it, as everywhere else
 */
export function demoId(key: string, at: Date): string {
  return uuidv7({ msecs: at.getTime(), seq: 0, random: createHash('sha256').update(key).digest() })
}
