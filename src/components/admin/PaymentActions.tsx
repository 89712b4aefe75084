'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import type { PaymentView } from '@/operations/payment/queries/getPayment'
import { RefundChoice } from './RefundChoice'
import { typedAmount } from './refundBody'
import { StaffAction } from './StaffAction'
import { TopUpRefund } from './TopUpRefund'

/** Giving back what is left of a payment, of a lesson with who pays for it (J05, EX38). The server says whether it may be. */
export function PaymentActions() {
  const { id } = useDocumentInfo()
  const [payment, setPayment] = useState<PaymentView | null>(null)
  const [turn, setTurn] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks anew after each refund
  useEffect(() => {
    if (!id) return
    const stop = new AbortController()
    fetch(`/api/payments/${id}`, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setPayment)
      .catch(() => setPayment(null))
    return () => stop.abort()
  }, [id, turn])

  if (!payment || payment.rest.amount <= 0) return null
  const onDone = () => setTurn((before) => before + 1)
  const { bookingId, rest, captured, purpose } = payment
  if (purpose === 'topUp') return <TopUpRefund id={String(id)} rest={rest} onDone={onDone} />
  if (!bookingId) return null
  const given = captured.amount - rest.amount
  return (
    <StaffAction
      bodyOf={(form) => ({
        decision: 'partial',
        amount: typedAmount(form, rest.currency),
        paidBy: String(form.get('paidBy')),
        reason: String(form.get('reason')),
        seenRest: rest.amount,
      })}
      done="The refund is on its way."
      explanation={`Of ${formatMoney(captured)} that was collected, ${formatMoney(rest)} can still be given back. It goes to where it came from, the card first. This cannot be undone.`}
      label="Refund"
      needsReason
      onDone={onDone}
      path={`/payments/${id}/refund`}
      title="Give money back?"
    >
      <RefundChoice
        amountLabel="Refund now"
        bookingId={bookingId}
        currency={rest.currency}
        given={given}
        isPart
        most={rest}
      />
    </StaffAction>
  )
}
