'use client'

import { useFormFields } from '@payloadcms/ui'
import { formatMoney } from '@/domain/money/formatMoney'

type Props = { path: string; of: 'document' | 'tutor' }

/** Under the minor units of a form of the admin: the amount as people read it, while it is typed too. */
export function AmountInWords({ path, of }: Props) {
  const text = useFormFields(([fields]) => {
    const amount = fields[path]?.value
    const currency = (of === 'tutor' && fields.tutorCurrency?.value) || fields.currency?.value
    return Number.isSafeInteger(amount) && typeof currency === 'string'
      ? formatMoney({ amount: Number(amount), currency })
      : null
  })
  return text && <strong className="amount-in-words">{text}</strong>
}
