'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { type CountdownWords, countdownText } from './countdownText'

type CountdownProps = {
  /** The server's clock when it wrote the page; the demo clock may be days ahead of the browser's. ISO 8601. */
  serverNow: string
  target: string
  words: CountdownWords
  /** Fetches the page anew when it reaches zero (the join button appears). */
  refreshAtZero?: boolean
}

/** Time left until an instant. The server writes the first value; the browser only counts on. */
export function Countdown({ serverNow, target, words, refreshAtZero = false }: CountdownProps) {
  const end = Date.parse(target)
  const [left, setLeft] = useState(end - Date.parse(serverNow))
  const router = useRouter()
  const refreshed = useRef(false)

  useEffect(() => {
    const offset = Date.parse(serverNow) - Date.now()
    const tick = () => {
      const rest = end - (Date.now() + offset)
      setLeft(rest)
      if (rest <= 0 && refreshAtZero && !refreshed.current) {
        refreshed.current = true
        router.refresh()
      }
    }
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [serverNow, end, refreshAtZero, router])

  return (
    <span role="timer" className="tabular-nums">
      {countdownText(left, words)}
    </span>
  )
}
