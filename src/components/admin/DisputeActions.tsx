'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isDisputeOpen } from '@/domain/booking/states'
import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'
import { RefundChoice } from './RefundChoice'
import { typedAmount } from './refundBody'
import { StaffAction } from './StaffAction'

/** What operations may decide about a reported problem as it stands: the process table says it, over the API. */
export function DisputeActions() {
  const { savedDocumentData } = useDocumentInfo()
  const bookingId = savedDocumentData?.booking as string | undefined
  const [booking, setBooking] = useState<BookingDetail | null>(null)
  const [turn, setTurn] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks anew after each decision
  useEffect(() => {
    if (!bookingId) return
    const stop = new AbortController()
    fetch(`/api/bookings/${bookingId}`, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setBooking)
      .catch(() => setBooking(null))
    return () => stop.abort()
  }, [bookingId, turn])

  if (!bookingId || !booking || !isDisputeOpen(booking.disputeState)) return null
  const can = (action: string) => (booking.allowedActions as string[]).includes(action)
  const path = `/admin/bookings/${bookingId}/dispute`
  const { currency } = booking.price
  const paid = { amount: booking.price.amount + booking.serviceFee.amount, currency }
  const reasonOf = (form: FormData) => ({ reason: String(form.get('reason')) })
  const paidByOf = (form: FormData) => ({ paidBy: String(form.get('paidBy')) })
  const again = () => setTurn((before) => before + 1)
  return (
    <>
      {can('reviewDispute') && (
        <StaffAction
          bodyOf={() => ({})}
          done="The case is under review."
          explanation="Both people see that our team is looking into it."
          label="Take up"
          needsReason={false}
          onDone={again}
          path={`${path}/review`}
          title="Take up this case?"
        />
      )}
      {can('resolveUpheld') && (
        <StaffAction
          bodyOf={(form) => ({ decision: 'none', ...reasonOf(form) })}
          done="Decided: nothing goes back. Both people were told by mail."
          explanation="The lesson stays paid, and the tutor’s earnings are released. Both people get your reason by mail and can appeal for seven days."
          label="No refund"
          needsReason
          onDone={again}
          path={`${path}/resolve`}
          title="Give nothing back?"
        />
      )}
      {can('resolvePartial') && (
        <StaffAction
          bodyOf={(form) => ({
            decision: 'partial',
            refundAmount: typedAmount(form, currency),
            ...paidByOf(form),
            ...reasonOf(form),
          })}
          done="Decided: a part goes back. Both people were told by mail."
          explanation="What the student has back in all, with what was given before. Both people get your reason by mail and can appeal for seven days."
          label="Refund a part"
          needsReason
          onDone={again}
          path={`${path}/resolve`}
          title="Give a part back?"
        >
          <RefundChoice
            amountLabel="Refund"
            bookingId={bookingId}
            currency={currency}
            given={0}
            isPart
            most={paid}
          />
        </StaffAction>
      )}
      {can('resolveRefunded') && (
        <StaffAction
          bodyOf={(form) => ({ decision: 'full', ...paidByOf(form), ...reasonOf(form) })}
          done="Decided: everything goes back. Both people were told by mail."
          explanation="The student gets everything back, to where it came from. Both people get your reason by mail and can appeal for seven days."
          label="Refund all"
          needsReason
          onDone={again}
          path={`${path}/resolve`}
          title="Give everything back?"
          tone="primary"
        >
          <RefundChoice
            amountLabel="Refund"
            bookingId={bookingId}
            currency={currency}
            given={0}
            isPart={false}
            most={paid}
          />
        </StaffAction>
      )}
    </>
  )
}
