'use client'

import { use } from 'react'
import { FormContext } from '@/components/form/formContext'
import { SubmitButton } from '@/components/form/SubmitButton'
import type { BookFormState } from './bookFormState'
import type { PayWords } from './payWords'

/** The button that books: it says whether there is something to pay by card, unless `label` says something else. */
export function PayButton({ words, label }: { words: PayWords; label?: string }) {
  const { button, pending } = (use(FormContext).state as BookFormState).pay ?? words
  return (
    <SubmitButton size="lg" block pendingLabel={pending}>
      {label ?? button}
    </SubmitButton>
  )
}
