import { isOpen, type PackageSnapshot } from '../package/packageStatus'
import type { Tenders } from './tenders'

/** Where the value of a package's lesson goes when it is given back. */
export type LessonReturn = 'package' | 'wallet'

type Input = {
  package: Pick<PackageSnapshot, 'status' | 'expiresAt'>
  /** All that was paid for the lesson goes back at once. */
  isWhole: boolean
  now: Date
}

/**
 * A lesson that is given up as a whole goes back into its package while that is open. A part of a lesson is no lesson, and
 * a package that is over takes none: then the value goes to the student's wallet (NV06).
 */
export const lessonReturn = ({ package: from, isWhole, now }: Input): LessonReturn =>
  isWhole && isOpen(from, now) ? 'package' : 'wallet'

/** The parts of a refund as they are paid out, once it is decided where the package's part goes. */
export function routeParts<Parts extends Tenders>(parts: Parts, to: LessonReturn): Parts {
  return to === 'package' ? parts : { ...parts, package: 0, wallet: parts.wallet + parts.package }
}
