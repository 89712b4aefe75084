import { StatTiles } from '@/components/ui/StatTiles'
import { t } from '@/messages/t'
import type { LearnerFigures } from '@/operations/booking/queries/learnerFigures'

/** What the person has learnt so far, in figures. */
export function FiguresRow({ figures }: { figures: LearnerFigures }) {
  const hours = Math.round(figures.minutes / 6) / 10
  return (
    <StatTiles
      tiles={[
        { label: t('dashboard.figures.lessons'), value: figures.lessons, icon: 'book-open' },
        { label: t('dashboard.figures.hours'), value: hours, icon: 'clock' },
        {
          label: t('dashboard.figures.tutors', { count: figures.tutors }),
          value: figures.tutors,
          icon: 'users',
        },
      ]}
    />
  )
}
