'use client'

import { useEffect } from 'react'

const BEAT_MS = 30_000

/** Tells the server that this person is on the page of the lesson, and when they close it: the evidence of NV14. */
export function Heartbeat({ bookingId }: { bookingId: string }) {
  useEffect(() => {
    const say = (what: 'attend' | 'leave') =>
      fetch(`/api/bookings/${bookingId}/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
        keepalive: true, // outlives the page
      }).catch(() => undefined) // the next beat says it again
    const beat = () => void say('attend')
    const leave = () => void say('leave')
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
