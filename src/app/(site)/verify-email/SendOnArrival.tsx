'use client'

import { useEffect, useRef } from 'react'

/** Sends the form around it once, when a person's browser has loaded the page. */
export function SendOnArrival() {
  const mark = useRef<HTMLSpanElement>(null)
  const sent = useRef(false)
  useEffect(() => {
    if (sent.current) return
    sent.current = true
    mark.current?.closest('form')?.requestSubmit()
  }, [])
  return <span ref={mark} hidden />
}
