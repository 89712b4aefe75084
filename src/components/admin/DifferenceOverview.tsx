import type { UIFieldServerProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import type { ReconciliationDifference } from '@/payload-types'
import { CaseFacts } from './CaseFacts'

const SAYS = {
  missingHere: 'The processor has it, our books do not.',
  missingThere: 'Our books have it, the processor does not.',
  amountDiffers: 'Both have it, with different amounts.',
} as const

/** A difference in words, with the amounts of both books and what they are apart. */
export function DifferenceOverview({ data }: UIFieldServerProps) {
  const { matter, kind, ours, theirs, currency } = data as ReconciliationDifference
  const of = (amount: number | null | undefined) =>
    typeof amount === 'number' ? formatMoney({ amount, currency }) : 'nothing'
  const apart = (theirs ?? 0) - (ours ?? 0)
  return (
    <CaseFacts
      facts={[
        ['About', matter],
        ['What is wrong', SAYS[kind]],
        ['Our books', of(ours)],
        ['The processor’s', of(theirs)],
        ['Apart by', of(apart)],
      ]}
      label="Difference at a glance"
    />
  )
}
