'use client'

import { useEffect } from 'react'

type ZoneChoiceProps = {
  cookie: string
  /** The zone the address asks for. */
  chosen: string
  /** The zone there would be without a choice: choosing it ends the choice. */
  own?: string
}

/** Keeps the zone a visitor chose for the pages that follow (EX21). */
export function ZoneChoice({ cookie, chosen, own }: ZoneChoiceProps) {
  useEffect(() => {
    const age = chosen === own ? 0 : 31_536_000
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${cookie}=${encodeURIComponent(chosen)}; path=/; max-age=${age}; samesite=lax`
  }, [cookie, chosen, own])
  return null
}
