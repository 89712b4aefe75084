/** How our books and the processor's can disagree about one matter (J20). */
export const DIFFERENCE_KINDS = ['missingHere', 'missingThere', 'amountDiffers'] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** open: waits for somebody; explained: somebody said why; resolved: both agree now. */
export const DIFFERENCE_STATES = ['open', 'explained', 'resolved'] as const

/** Sums of one matter in one currency, minor units, signed as the processor's balance; null when it knows nothing of it. */
export type Sums = { ours: number | null; theirs: number | null }

/** What is wrong with a matter; null when both say the same, or when what one side lacks comes to nothing. */
export function differenceOf({ ours, theirs }: Sums): DifferenceKind | null {
  if ((ours ?? 0) === (theirs ?? 0)) return null
  if (ours === null) return 'missingHere'
  if (theirs === null) return 'missingThere'
  return 'amountDiffers'
}
