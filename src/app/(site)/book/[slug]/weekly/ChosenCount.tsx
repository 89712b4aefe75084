'use client'

import { useEffect, useRef, useState } from 'react'

type ChosenCountProps = {
  /** What to say for so many dates with another time chosen: the first for none, without JavaScript as well. */
  words: readonly string[]
}

/** Words that follow the choices of the form around it: how many dates have another time, so many lessons cost more. */
export function ChosenCount({ words }: ChosenCountProps) {
  const place = useRef<HTMLSpanElement>(null)
  const [chosen, setChosen] = useState(0)

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const count = () => {
      const selects = [...form.querySelectorAll<HTMLSelectElement>('select[name^="instead "]')]
      setChosen(selects.filter(({ value }) => value !== '' && !value.endsWith(' leave')).length)
    }
    count()
    form.addEventListener('change', count)
    return () => form.removeEventListener('change', count)
  }, [])

  return (
    <span ref={place} aria-live="polite">
      {words[chosen] ?? words[0]}
    </span>
  )
}
