'use client'

import { type KeyboardEvent, use, useEffect, useRef } from 'react'
import { CheckboxField } from '@/components/form/CheckboxField'
import { FormContext } from '@/components/form/formContext'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import type { BookFormState } from './bookFormState'

type PayChoiceProps = {
  words: { code: string; apply: string; applying: string; optional: string }
  /** Null when there is nothing in the wallet. */
  wallet: string | null
}

/**
 * A promotion code and the wallet. The button asks what they come to, without JavaScript too; with it a change of the
 * wallet or of the dates asks by itself, and Enter in the code's field does not book.
 */
export function PayChoice({ words, wallet }: PayChoiceProps) {
  const place = useRef<HTMLDivElement>(null)
  const { pay } = use(FormContext).state as BookFormState

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const ask = ({ target }: Event) => {
      const { name } = target as HTMLInputElement
      if (name === 'useWallet' || name.startsWith('instead ')) askNow(place.current)
    }
    form.addEventListener('change', ask)
    return () => form.removeEventListener('change', ask)
  }, [])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    askNow(place.current)
  }
  return (
    <div ref={place} className="mt-5 grid gap-4 border-t border-line pt-5">
      {wallet && <CheckboxField name="useWallet" label={wallet} defaultChecked />}
      <div className="grid grid-cols-[1fr_auto] items-start gap-2">
        <TextField
          name="promoCode"
          label={words.code}
          optionalLabel={words.optional}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onKeyDown={onKeyDown}
        />
        <SubmitButton
          variant="secondary"
          name="step"
          value="quote"
          pendingLabel={words.applying}
          className="mt-8" // below the label, level with the field, whether or not it has an error
        >
          {words.apply}
        </SubmitButton>
      </div>
      {pay?.codeNote && (
        <p role="status" className="text-sm text-success-ink">
          {pay.codeNote}
        </p>
      )}
    </div>
  )
}

function askNow(place: HTMLElement | null): void {
  const button = place?.querySelector<HTMLButtonElement>('button[name="step"]')
  button?.form?.requestSubmit(button)
}
