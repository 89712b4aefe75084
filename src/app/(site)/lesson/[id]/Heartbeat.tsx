'use client'

import { useEffect } from 'react'

const BEAT_MS = 30_000

/** Tells the server that this person is on the page of the lesson, and when they close it: the evidence of NV14. */
export function Heartbeat({ bookingId }: { bookingId: string }) {
  useEffect(() => {
    const say = (here: boolean) =>
      fetch(`/lesson/${bookingId}/presence`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ here }),
        keepalive: true, // outlives the page
      }).catch(() => undefined) // the next beat says it again
    const beat = () => void say(true)
    const leave = () => void say(false)
    beat()
    const timer = setInterval(beat, BEAT_MS)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [bookingId])
  return null
}
