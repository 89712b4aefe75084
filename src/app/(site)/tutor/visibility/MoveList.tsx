import { Icon } from '@/components/ui/Icon'
import { MOVE_STEPS, type StandingMove } from '@/domain/search/ranking/standingMoves'
import { t } from '@/messages/t'

type Move = { move: StandingMove; points: number }

/** What would add points, the most first. */
export function MoveList({ moves }: { moves: readonly Move[] }) {
  if (moves.length === 0) return <p className="text-ink-soft">{t('ranking.movesNone')}</p>
  return (
    <ol className="grid gap-3">
      {moves.map((move) => (
        <li key={move.move} className="flex items-start gap-2">
          <Icon name="chart-line" className="mt-1 size-4 shrink-0 text-primary-ink" />
          {words(move)}
        </li>
      ))}
    </ol>
  )
}

function words({ move, points: given }: Move): string {
  const points = given.toFixed(1)
  switch (move) {
    case 'keepLessons':
      return t('ranking.move.keepLessons', { points, lessons: MOVE_STEPS.lessons })
    case 'goodReviews':
      return t('ranking.move.goodReviews', { points, reviews: MOVE_STEPS.reviews })
    default:
      return t(`ranking.move.${move}`, { points })
  }
}
