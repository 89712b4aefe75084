'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { formatMoney } from '@/domain/money/formatMoney'
import { parseMoney } from '@/domain/money/parseMoney'
import { goodwillLimits } from '@/domain/payment/goodwillLimits'
import { StaffAction } from './StaffAction'

/** Ops give a student credit for what went wrong (J07). */
export function GrantCredit() {
  const { id, savedDocumentData } = useDocumentInfo()
  const roles = (savedDocumentData?.roles ?? []) as string[]
  const currency = savedDocumentData?.currency as string | undefined
  if (!id || !currency || !roles.some((role) => role === 'student' || role === 'parent')) return null
  const { atOnce, inWindow } = goodwillLimits(currency)
  return (
    <StaffAction
      bodyOf={(form) => {
        const typed = String(form.get('amount') ?? '').trim()
        return {
          amount: parseMoney(typed, currency)?.amount ?? typed,
          currency,
          reason: String(form.get('reason')),
        }
      }}
      done="The credit is there and used with the next booking."
      explanation={`Credit is used with the next booking before other money and runs out after 90 days. It is never paid out. Up to ${formatMoney(atOnce)} at once and ${formatMoney(inWindow)} within 30 days.`}
      label="Give credit"
      needsReason
      path={`/admin/users/${id}/credit`}
      title="Give this student credit?"
    >
      <label>
        Amount in {currency}
        <input inputMode="decimal" name="amount" required type="text" />
      </label>
    </StaffAction>
  )
}
