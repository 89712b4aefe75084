import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import type { DecisionPreview } from '@/operations/dispute/queries/previewDecision'

/** What a decision pays to whom, line by line: term and value. What comes to nothing is left out. */
export function previewWords(preview: DecisionPreview): [string, string][] {
  const some = (term: string, value: Money): [string, string][] =>
    value.amount > 0 ? [[term, formatMoney(value)]] : []
  return [
    ['The student gets', formatMoney(preview.student)],
    ...some('From the tutor', preview.fromTutor),
    ...some('From our commission', preview.fromCommission),
    ...some('From our service fee', preview.fromServiceFee),
    ...some('Paid by us, as a guarantee', preview.guarantee),
    ...some('Paid by us, for the tutor has been paid out', preview.paidOut),
    ['The tutor keeps', formatMoney(preview.tutorKeeps)],
  ]
}
