import { clsx } from 'clsx'
import Link from 'next/link'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { Avatar } from '../ui/Avatar'
import { DateTime } from '../ui/DateTime'
import { EmptyState } from '../ui/EmptyState'
import type { BookingCardDto } from './BookingCard'
import { BookingStatusBadge } from './BookingStatusBadge'

type TimelineTodayProps = {
  lessons: readonly BookingCardDto[]
  now: Date
  timeZone: string
}

/** Today's lessons along the clock, with a line where the day has got to. */
export function TimelineToday({ lessons, now, timeZone }: TimelineTodayProps) {
  if (lessons.length === 0) {
    return <EmptyState level={3} icon="calendar-days" title={t('today.empty')} text={t('today.emptyText')} />
  }
  const passed = lessons.filter((lesson) => endOf(lesson) <= now.getTime()).length
  return (
    <ol>
      {lessons.map((lesson, index) => (
        <li key={lesson.id}>
          {index === passed && <NowLine now={now} timeZone={timeZone} />}
          <Row lesson={lesson} timeZone={timeZone} past={index < passed} />
        </li>
      ))}
      {passed === lessons.length && (
        <li>
          <NowLine now={now} timeZone={timeZone} />
        </li>
      )}
    </ol>
  )
}

function Row({ lesson, timeZone, past }: { lesson: BookingCardDto; timeZone: string; past: boolean }) {
  return (
    <div className="relative flex items-center gap-4 rounded-md py-3 hover:bg-canvas">
      <DateTime
        instant={lesson.start}
        timeZone={timeZone}
        style="time"
        className={clsx('w-12 shrink-0 font-semibold tabular-nums', past && 'text-ink-soft')}
      />
      <Avatar {...lesson.counterpart} size="sm" className="size-10!" />
      <div className="min-w-0 flex-1">
        <Link href={`/bookings/${lesson.id}`} className="rounded-sm font-medium after:absolute after:inset-0">
          {lesson.counterpart.name}
        </Link>
        <p className="text-sm text-ink-soft">
          {lesson.subject} · {formatDuration(lesson.durationMinutes)}
        </p>
        <span className="mt-1 block sm:hidden">
          <BookingStatusBadge {...lesson} />
        </span>
      </div>
      <span className="max-sm:hidden">
        <BookingStatusBadge {...lesson} />
      </span>
    </div>
  )
}

function NowLine({ now, timeZone }: { now: Date; timeZone: string }) {
  return (
    <div className="flex items-center gap-4 py-1 text-xs font-semibold text-error-ink">
      <span className="w-12 shrink-0 tabular-nums">
        {formatInstant({ instant: now, timeZone, style: 'time' })}
      </span>
      <span className="inline-flex flex-1 items-center gap-2">
        {t('today.now')}
        <span aria-hidden="true" className="h-px flex-1 bg-error" />
      </span>
    </div>
  )
}

function endOf({ start, durationMinutes }: BookingCardDto): number {
  return new Date(start).getTime() + durationMinutes * 60_000
}
