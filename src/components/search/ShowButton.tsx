'use client'

import { useEffect, useRef, useState } from 'react'
import { buttonClasses } from '../ui/buttonClasses'

type ShowButtonProps = {
  /** The search it stands for: its count is true until something is changed. */
  search: string
  texts: { show: string; showCount?: string }
}

/** Sends the filters. Says how many tutors there are as long as that is what one would get. */
export function ShowButton({ search, texts }: ShowButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [changed, setChanged] = useState<string | null>(null)
  useEffect(() => {
    // Not on the form: the words of the search belong to it and stand elsewhere on the page.
    const onInput = ({ target }: Event) => {
      const form = button.current?.form
      if (form && [...form.elements].some((field) => field === target)) setChanged(search)
    }
    document.addEventListener('input', onInput)
    return () => document.removeEventListener('input', onInput)
  }, [search])
  const isTrue = changed !== search
  return (
    <button ref={button} type="submit" className={buttonClasses({ block: true })}>
      {isTrue && texts.showCount ? texts.showCount : texts.show}
    </button>
  )
}
