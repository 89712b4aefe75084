'use client'

import { useState } from 'react'
import { useFormField } from '@/components/form/formContext'
import { TextField } from '@/components/form/TextField'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { parseMoney } from '@/domain/money/parseMoney'
import { splitEarnings } from '@/domain/payout/commission'
import { fillIn } from '../../../tutor/schedule/fillIn'

type PriceFieldProps = {
  /** Of the request, in the tutor's currency. */
  price: Money
  /** The tutor's commission for this lesson, in hundredths of a percent. */
  rateBps: number
  words: { label: string; hint: string; optional: string; takeHome: string }
}

/** Another price for a request, and what the tutor would keep of what is typed (EX15, NV19). */
export function PriceField({ price, rateBps, words }: PriceFieldProps) {
  const { value = '' } = useFormField('price')
  const [typed, setTyped] = useState(value)
  const asked = parseMoney(typed, price.currency) ?? price
  const { tutorNet } = splitEarnings({ price: asked, rateBps })
  return (
    <div className="max-w-md">
      <TextField
        name="price"
        label={words.label}
        hint={words.hint}
        optionalLabel={words.optional}
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <input type="hidden" name="currency" value={price.currency} />
      <p className="mt-2 text-sm" aria-live="polite">
        {fillIn(words.takeHome, {
          net: formatMoney(tutorNet),
          price: formatMoney(asked),
          rate: String(rateBps / 100),
        })}
      </p>
    </div>
  )
}
