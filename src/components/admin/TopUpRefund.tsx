import { minorDigits } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { typedAmount } from './refundBody'
import { StaffAction } from './StaffAction'

type TopUpRefundProps = {
  /** Of the payment. */
  id: string
  /** What of it is in the wallet and can go back. */
  rest: Money
  onDone: () => void
}

/** Giving money of a wallet back to the card it came from. */
export function TopUpRefund({ id, rest, onDone }: TopUpRefundProps) {
  const digits = minorDigits(rest.currency)
  const most = rest.amount / 10 ** digits
  return (
    <StaffAction
      bodyOf={(form) => ({
        amount: typedAmount(form, rest.currency),
        reason: String(form.get('reason')),
      })}
      done="The money has left the wallet and is on its way to the card."
      explanation={`${formatMoney(rest)} of this money is in the wallet. What you give back leaves it at once and goes to the card it came from. This cannot be undone.`}
      label="Refund to card"
      needsReason
      onDone={onDone}
      path={`/admin/top-ups/${id}/refund`}
      title="Give money of the wallet back?"
    >
      <label>
        Refund now in {rest.currency}, up to {formatMoney(rest)}
        <input
          defaultValue={most.toFixed(digits)}
          inputMode="decimal"
          max={most}
          min={0}
          name="refundAmount"
          required
          step={1 / 10 ** digits}
          type="number"
        />
      </label>
    </StaffAction>
  )
}
