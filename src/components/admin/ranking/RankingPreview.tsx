'use client'

export function RankingPreview() {
  return null
}
