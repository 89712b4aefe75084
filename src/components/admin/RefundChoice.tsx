'use client'

import { useEffect, useState } from 'react'
import type { RefundPayer } from '@/domain/booking/disputeDecisions'
import { minorDigits } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { parseMoney } from '@/domain/money/parseMoney'
import type { DecisionPreview } from '@/operations/dispute/queries/previewDecision'
import { previewWords } from './previewWords'

type Props = {
  bookingId: string
  currency: string
  /** The most that can be chosen. */
  most: Money
  /** Given back before, minor units: the preview is of everything together. */
  given: number
  /** Whether an amount is asked for, or all of `most` is meant. */
  isPart: boolean
  amountLabel: string
}

/** Asks how much goes back and who pays for it, and says what that takes from whom while it is typed. */
export function RefundChoice({ bookingId, currency, most, given, isPart, amountLabel }: Props) {
  const [text, setText] = useState('')
  const [paidBy, setPaidBy] = useState<RefundPayer>('shares')
  const [preview, setPreview] = useState<DecisionPreview | null>(null)
  const amount = isPart ? (parseMoney(text, currency)?.amount ?? null) : most.amount
  const digits = minorDigits(currency)

  useEffect(() => {
    if (amount === null || amount > most.amount) return setPreview(null)
    const stop = new AbortController()
    const query = new URLSearchParams({ refundAmount: String(amount + given), paidBy })
    fetch(`/api/admin/bookings/${bookingId}/dispute/preview?${query}`, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setPreview)
      .catch(() => setPreview(null))
    return () => stop.abort()
  }, [amount, bookingId, given, most.amount, paidBy])

  return (
    <>
      {isPart && (
        <label>
          {amountLabel} in {currency}, up to {formatMoney(most)}
          <input
            inputMode="decimal"
            max={most.amount / 10 ** digits}
            min={0}
            name="refundAmount"
            onChange={(event) => setText(event.target.value)}
            required
            step={1 / 10 ** digits}
            type="number"
          />
        </label>
      )}
      <label>
        Paid by
        <select
          name="paidBy"
          onChange={(event) => setPaidBy(event.target.value as RefundPayer)}
          value={paidBy}
        >
          <option value="shares">The shares: the tutor, our commission and fee</option>
          <option value="marketplace">Us alone: the tutor keeps everything</option>
        </select>
      </label>
      <output className="refund-preview">
        {preview && (
          <dl>
            {previewWords(preview).map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </output>
    </>
  )
}
