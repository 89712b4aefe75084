'use client'

import { use } from 'react'
import { FormContext } from '@/components/form/formContext'
import { SubmitButton } from '@/components/form/SubmitButton'
import type { BookFormState } from './bookFormState'
import type { PayWords } from './payWords'

/** The button that books: it says whether there is something to pay by card. */
export function PayButton({ words }: { words: PayWords }) {
  const { button, pending } = (use(FormContext).state as BookFormState).pay ?? words
  return (
    <SubmitButton size="lg" block pendingLabel={pending}>
      {button}
    </SubmitButton>
  )
}
