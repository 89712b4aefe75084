'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Fetches the page anew every so often while it is being looked at; without JavaScript the browser reloads it. */
export function RefreshEvery({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [router, seconds])
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds * 2)} />
    </noscript>
  )
}
