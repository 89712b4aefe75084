'use client'

import { use } from 'react'
import { FormContext } from '@/components/form/formContext'
import { DescriptionList } from '@/components/ui/DescriptionList'
import type { BookFormState } from './bookFormState'
import type { PayWords } from './payWords'

/** What is taken off and what is left to pay: as the page came, or as the form answered last. */
export function PayLines({ words }: { words: PayWords }) {
  const { lines, note } = (use(FormContext).state as BookFormState).pay ?? words
  return (
    <div aria-live="polite" className="mt-2">
      <DescriptionList look="lines" items={lines} />
      <p className="mt-2 text-sm text-ink-soft">{note}</p>
    </div>
  )
}
