import { TEACHING_LEVELS, type TeachingLevel } from '@/domain/search/understoodQuery'

/** Levels as one number, a bit for each, so that a tutor who teaches at two of them is counted once. */
export function levelsMark(levels: readonly TeachingLevel[]): number {
  return TEACHING_LEVELS.reduce((mark, level, bit) => (levels.includes(level) ? mark | (1 << bit) : mark), 0)
}
