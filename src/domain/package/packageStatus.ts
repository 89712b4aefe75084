/** Where a package stands. `pending` waits for its payment, `cancelled` never got it; `used` may come back to life with a lesson. */
export const PACKAGE_STATUSES = ['pending', 'active', 'used', 'expired', 'refunded', 'cancelled'] as const
export type PackageStatus = (typeof PACKAGE_STATUSES)[number]

/** What the rules of packages need to know of one. */
export type PackageSnapshot = {
  status: PackageStatus
  tutorId: string
  durationMinutes: number
  lessonsPurchased: number
  lessonsUsed: number
  /** Lessons whose value left the package as money: expired, withdrawn, or given up when it was over. */
  lessonsReturned: number
  /** When it was paid; null before. */
  activatedAt: Date | null
  /** From then on no lesson can be booked from it; null for never. */
  expiresAt: Date | null
}

/** Lessons that can still be booked from it. */
export const lessonsLeft = ({
  lessonsPurchased,
  lessonsUsed,
  lessonsReturned,
}: Pick<PackageSnapshot, 'lessonsPurchased' | 'lessonsUsed' | 'lessonsReturned'>): number =>
  lessonsPurchased - lessonsUsed - lessonsReturned

/** Whether a lesson that is given up can go back into it: paid for, not ended, and not past its last day. */
export const isOpen = (
  { status, expiresAt }: Pick<PackageSnapshot, 'status' | 'expiresAt'>,
  now: Date,
): boolean => (status === 'active' || status === 'used') && (expiresAt === null || now < expiresAt)
