import type { QualityScore } from '@/domain/search/ranking/qualityScore'
import type { RankingPreview } from '@/operations/search/queries/previewRanking'
import { LedgerTable } from '../ledger/LedgerTable'

type Row = RankingPreview['tutors'][number]

/** Tutors in the order they would have, with where they are now and what each part gives them. */
export function PreviewTable({ preview: { total, compared, tutors } }: { preview: RankingPreview }) {
  if (tutors.length === 0) return <p role="status">Nobody is found for this search.</p>
  const parts = tutors[0]?.score.parts.map(({ name }) => name) ?? []
  return (
    <>
      <p role="status">
        {total} found; the first {compared} are compared, with how well typed words fit. Each part shows the
        points now and with your weights.
      </p>
      <LedgerTable
        caption="First tutors by the weights in use and by yours"
        keyOf={({ tutorId }: Row) => tutorId}
        rows={tutors}
        columns={[
          { header: 'Tutor', cell: ({ name, slug }: Row) => <a href={`/tutors/${slug}`}>{name}</a> },
          { header: 'Place now', cell: ({ before }: Row) => before, isAmount: true },
          { header: 'With yours', cell: ({ after }: Row) => after, isAmount: true },
          { header: 'Moves', cell: moveWords },
          {
            header: 'Score',
            cell: ({ score, scoreAfter }: Row) => change(score.points, scoreAfter.points),
            isAmount: true,
          },
          ...parts.map((part, index) => ({
            header: `${part[0]?.toUpperCase()}${part.slice(1)}`,
            cell: ({ score, scoreAfter }: Row) => change(pointsAt(score, index), pointsAt(scoreAfter, index)),
            isAmount: true,
          })),
        ]}
      />
    </>
  )
}

const pointsAt = ({ parts }: QualityScore, index: number) => parts[index]?.points ?? 0

const change = (before: number, after: number) =>
  before === after ? before.toFixed(1) : `${before.toFixed(1)} → ${after.toFixed(1)}`

function moveWords({ before, after }: Row): string {
  if (before === after) return 'stays'
  return before > after ? `up ${before - after}` : `down ${after - before}`
}
