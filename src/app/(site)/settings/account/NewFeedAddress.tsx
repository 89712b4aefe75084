'use client'

import { type ReactNode, use, useEffect, useRef, useState } from 'react'
import { FormContext } from '@/components/form/formContext'
import { buttonClasses } from '@/components/ui/buttonClasses'
import { Input } from '@/components/ui/Input'

type NewFeedAddressProps = {
  words: { label: string; copy: string; copied: string; open: string }
  how: ReactNode
  /** Shown while no address was made just now. */
  children: ReactNode
}

/** The address that the form around it has just made: to copy, or to open in the calendar of this device. */
export function NewFeedAddress({ words, how, children }: NewFeedAddressProps) {
  const { url, webcalUrl } = use(FormContext).state.result ?? {}
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string>()
  useEffect(() => {
    if (url) field.current?.select()
  }, [url])
  if (!url || !webcalUrl) return children

  const copy = async () => {
    field.current?.select()
    await navigator.clipboard.writeText(url).then(
      () => setCopied(url),
      // Not allowed to: the address stands selected, ready for the keys.
      () => setCopied(undefined),
    )
  }
  return (
    <div className="mb-5 space-y-4">
      <div>
        <label htmlFor="feed-address" className="mb-1 block font-medium">
          {words.label}
        </label>
        <Input ref={field} id="feed-address" value={url} readOnly className="font-mono text-sm" />
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="button" onClick={copy} className={buttonClasses({})}>
          {words.copy}
        </button>
        <a href={webcalUrl} className={buttonClasses({ variant: 'secondary' })}>
          {words.open}
        </a>
      </div>
      <p role="status" className="text-success-ink empty:hidden">
        {copied === url ? words.copied : ''}
      </p>
      <div>{how}</div>
    </div>
  )
}
