'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { minorDigits } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { parseMoney } from '@/domain/money/parseMoney'
import { StaffAction } from './StaffAction'

type Booking = { allowedActions: string[]; refundNow: Money; price: Money; serviceFee: Money }

/** What ops may do with a booking now: the process table says it, over the same API as everywhere. */
export function BookingActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const [booking, setBooking] = useState<Booking | null>(null)
  const moved = String(savedDocumentData?.updatedAt ?? '')

  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` asks anew after each change
  useEffect(() => {
    if (!id) return
    const stop = new AbortController()
    fetch(`/api/bookings/${id}`, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setBooking)
      .catch(() => setBooking(null))
    return () => stop.abort()
  }, [id, moved])

  if (!id || !booking?.allowedActions.includes('cancel')) return null
  const paid = { amount: booking.price.amount + booking.serviceFee.amount, currency: booking.price.currency }
  const digits = minorDigits(paid.currency)
  return (
    <StaffAction
      bodyOf={(form) => ({ reason: String(form.get('reason')), ...amountOf(form, paid.currency) })}
      done="The booking is cancelled. Student and tutor were told by mail."
      explanation={`The time becomes free and both people are told. By the policy the student gets back ${formatMoney(booking.refundNow)} of ${formatMoney(paid)}. This cannot be undone.`}
      label="Cancel booking"
      needsReason
      path={`/admin/bookings/${id}/cancel`}
      title="Cancel this booking?"
    >
      <label>
        Refund instead, in {paid.currency} up to {formatMoney(paid)} (leave empty for the policy)
        <input
          inputMode="decimal"
          max={paid.amount / 10 ** digits}
          min={0}
          name="refundAmount"
          step={1 / 10 ** digits}
          type="number"
        />
      </label>
    </StaffAction>
  )
}

/** What was typed, in minor units; text and not a float, so that 0.1 and 0.2 stay what they are. */
function amountOf(form: FormData, currency: string) {
  const text = String(form.get('refundAmount') ?? '').trim()
  return text === '' ? {} : { refundAmount: parseMoney(text, currency)?.amount ?? text }
}
