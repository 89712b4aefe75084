import type { Payload } from 'payload'
import { SlotPicker } from '@/components/availability/SlotPicker'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { NavTabs } from '@/components/ui/NavTabs'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import { getOpenSlots } from '@/operations/availability/queries/getOpenSlots'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'
import { database } from '@/services/database/tx'
import { bookHref } from '../../book/[slug]/bookQuery'
import { openWeek } from '../openWeek'
import { type ProfileQuery, profileHref, profileParams } from './profileQuery'

type FreeTimesProps = {
  payload: Payload
  viewer: Viewer | null
  tutor: TutorProfile
  query: ProfileQuery & { duration: number }
  /** A trial is one of the lengths to choose from. */
  mayTry: boolean
  timeZone: string
  now: Date
}

/**
 * A week of open times on the visitor's clock, or on the tutor's where that is locked (EX21); each leads to the booking
 * page (E05, B01).
 */
export async function FreeTimes({
  payload,
  viewer,
  tutor,
  query,
  mayTry,
  timeZone: own,
  now,
}: FreeTimesProps) {
  const timeZone = tutor.timezoneLocked ? tutor.timezone : own
  const { duration, week, trial: isTrial } = query
  const trial = mayTry ? tutor.trial : null
  const find = (from: Date, to: Date) =>
    getOpenSlots({
      tx: database(payload),
      tutorId: tutor.id,
      from,
      to,
      durationMinutes: duration,
      studentId: viewer?.id,
      isTrial,
      now,
    })
  const { slots, firstDay, lastWeek, nextFree } = await openWeek({ find, week, timeZone, now })
  const weekHref = (target: number) => profileHref(tutor.slug, { ...query, week: target }, 'times')
  return (
    <Card as="section" aria-labelledby="times-title" id="times" padding="lg" className="min-w-0 scroll-mt-20">
      <CardTitle id="times-title">{t('discovery.pickTime')}</CardTitle>
      <p className="-mt-3 mb-4 text-ink-soft">{t('discovery.pickTimeText')}</p>
      {(tutor.durations.length > 1 || trial) && (
        <div className="mb-5">
          <NavTabs
            label={t('discovery.lengths')}
            tabs={[
              ...(trial
                ? [
                    {
                      href: profileHref(tutor.slug, { ...query, trial: true }, 'times'),
                      label: t('trial.tab', { length: formatDuration(trial.durationMinutes) }),
                      current: isTrial === true,
                    },
                  ]
                : []),
              ...tutor.durations.map((minutes) => ({
                href: profileHref(tutor.slug, { ...query, trial: false, duration: minutes }, 'times'),
                label: formatDuration(minutes),
                current: !isTrial && minutes === duration,
              })),
            ]}
          />
        </div>
      )}
      <SlotPicker
        slots={slots}
        timeZone={timeZone}
        from={firstDay}
        previousHref={week > 0 ? weekHref(week - 1) : undefined}
        nextHref={week < lastWeek ? weekHref(week + 1) : undefined}
        nextFree={nextFree && { start: nextFree.start, href: weekHref(nextFree.week) }}
        choice={{
          kind: 'links',
          hrefFor: ({ start }) =>
            bookHref(tutor.slug, {
              start: new Date(start).toISOString(),
              ...(isTrial ? { trial: '1' } : { duration, package: query.package }),
            }),
        }}
        zoneSwitch={{
          now,
          action: `/tutors/${encodeURIComponent(tutor.slug)}`,
          keep: profileParams({ week, duration, trial: isTrial, package: query.package }),
        }}
        isZoneLocked={tutor.timezoneLocked}
        tutorName={tutor.displayName}
      />
    </Card>
  )
}
