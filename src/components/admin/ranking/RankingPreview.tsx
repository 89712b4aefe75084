'use client'

import { Button, useAllFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { RANKING_PARTS } from '@/domain/search/ranking/rankingWeights'
import type { RankingPreview as Preview } from '@/operations/search/queries/previewRanking'
import { PreviewTable } from './PreviewTable'

/**
 * The first tutors of a search as they are and as they would be by the weights typed above, before they are saved. Not a form of
 * its own: it stands within that of the weights, so Enter must not save them.
 */
export function RankingPreview() {
  const [fields] = useAllFormFields()
  const [query, setQuery] = useState('')
  const [preview, setPreview] = useState<Preview>()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const weights = Object.fromEntries(
    [...RANKING_PARTS, 'explorationDays'].map((name) => [name, Number(fields[name]?.value)]),
  )
  const sum = RANKING_PARTS.reduce((total, part) => total + (weights[part] ?? 0), 0)

  async function look() {
    setBusy(true)
    setProblem('')
    try {
      const response = await fetch('/api/admin/search-ranking/preview', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ q: query, weights }),
      })
      const answer = await response.json()
      if (response.ok) setPreview(answer)
      else setProblem(answer.errors?.[0]?.message ?? 'That did not work. Try again.')
    } catch {
      setProblem('The server did not answer. Check your connection and try again.')
    } finally {
      setBusy(false)
    }
  }

  return (
    <section aria-label="Preview" className="ledger ranking-preview">
      <h2>Preview</h2>
      <p>
        The points above add up to {sum}. Search as a learner would, and see the first twenty by the weights
        in use and by yours.
      </p>
      <div className="ledger__period">
        <label>
          Search
          <input
            maxLength={200}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              void look()
            }}
            placeholder="maths under 30, or nothing for all"
            type="search"
            value={query}
          />
        </label>
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void look()}>
          {busy ? 'Looking…' : 'Show the order'}
        </Button>
      </div>
      {problem && <p role="alert">{problem}</p>}
      {preview && <PreviewTable preview={preview} />}
    </section>
  )
}
