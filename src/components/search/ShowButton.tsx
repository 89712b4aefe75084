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
    const form = button.current?.form
    const onInput = () => setChanged(search)
    form?.addEventListener('input', onInput)
    return () => form?.removeEventListener('input', onInput)
  }, [search])
  const isTrue = changed !== search
  return (
    <button ref={button} type="submit" className={buttonClasses({ block: true })}>
      {isTrue && texts.showCount ? texts.showCount : texts.show}
    </button>
  )
}
