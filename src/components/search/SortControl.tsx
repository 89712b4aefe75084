'use client'

import { useEffect, useRef, useState } from 'react'
import { buttonClasses } from '../ui/buttonClasses'
import { Select, type SelectOption } from '../ui/Select'

type SortControlProps = {
  /** The id of the form it belongs to. */
  form: string
  value: string
  options: readonly SelectOption[]
  texts: { label: string; apply: string }
}

/** The order of the results. With JavaScript choosing is enough; without, a button sends it. */
export function SortControl({ form, value, options, texts }: SortControlProps) {
  const [isReady, setReady] = useState(false)
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => setReady(true), [])
  // The address may come to say another order while the control stays, and with it the focus.
  useEffect(() => {
    if (select.current) select.current.value = value
  }, [value])
  return (
    <div className="flex items-center gap-2">
      <label htmlFor="search-sort" className="text-sm whitespace-nowrap text-ink-soft">
        {texts.label}
      </label>
      <Select
        ref={select}
        id="search-sort"
        name="sort"
        form={form}
        defaultValue={value}
        options={options}
        className="w-auto!"
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      />
      {!isReady && (
        <button type="submit" form={form} className={buttonClasses({ variant: 'secondary' })}>
          {texts.apply}
        </button>
      )}
    </div>
  )
}
