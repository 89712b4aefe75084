'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

type ZoneProbeProps = { cookie: string /** The zone the page was written for. */; shown: string }

/** Tells the server which zone the browser is in, once, and has the page written anew on that clock. */
export function ZoneProbe({ cookie, shown }: ZoneProbeProps) {
  const router = useRouter()
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (!zone || zone === shown || document.cookie.includes(`${cookie}-choice=`)) return
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${cookie}=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`
    router.refresh()
  }, [cookie, shown, router])
  return null
}
