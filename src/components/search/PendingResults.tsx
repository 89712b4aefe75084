'use client'

import type { ReactNode } from 'react'
import { useSearch } from './SearchTransition'

/** The results, or what stands for them while others are on their way. */
export function PendingResults({ skeleton, children }: { skeleton: ReactNode; children: ReactNode }) {
  const { isPending } = useSearch()
  return isPending ? skeleton : children
}
