import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Container } from '@/components/ui/Container'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { getAvailability } from '@/operations/availability/queries/getAvailability'
import { previewOpenSlots } from '@/operations/tutor/queries/previewOpenSlots'
import { database } from '@/services/database/tx'
import { requireTutor } from '../requireTutor'
import { TutorTabs } from '../TutorTabs'
import { NextFreeTimes } from './NextFreeTimes'
import { ScheduleForm } from './ScheduleForm'

export const metadata: Metadata = { title: t('teaching.scheduleTitle') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** When a tutor can be booked: weekly hours, particular days, time off and rules, with what students see of it (E01, E04). */
export default async function SchedulePage({ searchParams }: Props) {
  const { payload, tutor, now } = await requireTutor('/tutor/schedule')
  const tx = database(payload)
  const [availability, slots] = await Promise.all([
    getAvailability({ tx, tutorId: tutor.id }),
    previewOpenSlots({ tx, tutorId: tutor.id, now }),
  ])
  if (!availability) notFound()
  const { done } = await searchParams
  return (
    <Container>
      <FlashMessage
        flash={done === 'saved' ? { tone: 'success', message: t('teaching.scheduleSaved') } : null}
      />
      <PageHeader title={t('teaching.scheduleTitle')} text={t('teaching.scheduleText')} />
      <TutorTabs current="schedule" />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem] lg:gap-8">
        <ScheduleForm key={JSON.stringify(availability)} availability={availability} now={now} />
        <aside className="lg:sticky lg:top-20">
          <NextFreeTimes
            slots={slots}
            timeZone={availability.timezone}
            isPublished={tutor.status === 'approved'}
          />
        </aside>
      </div>
    </Container>
  )
}
