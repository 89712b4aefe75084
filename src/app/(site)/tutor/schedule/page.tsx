import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { timeZoneGroups } from '@/components/form/timeZoneGroups'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { getAvailability } from '@/operations/availability/queries/getAvailability'
import { listBookedTimes } from '@/operations/availability/queries/listBookedTimes'
import { database } from '@/services/database/tx'
import { requireTutor } from '../requireTutor'
import { TutorTabs } from '../TutorTabs'
import { parsePreviewChoice } from './previewChoice'
import { previewView } from './previewView'
import { ScheduleForm } from './ScheduleForm'
import { type PreviewWords, SchedulePreview } from './SchedulePreview'

export const metadata: Metadata = { title: t('teaching.scheduleTitle') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const FORM = 'schedule'

/** When a tutor can be booked: weekly hours, particular days, time off and rules, with what students see of it (E01, E04). */
export default async function SchedulePage({ searchParams }: Props) {
  const { payload, tutor, now } = await requireTutor('/tutor/schedule')
  const tx = database(payload)
  const { done, month, preview, length, ahead } = await searchParams
  const availability = await getAvailability({ tx, tutorId: tutor.id })
  if (!availability) notFound()
  const { timezone, timezoneLocked } = availability
  const choice = parsePreviewChoice({ zone: preview, length, ahead })
  const [view, booked] = await Promise.all([
    previewView({ tx, tutorId: tutor.id, choice, ownZone: timezone, isZoneLocked: timezoneLocked, now }),
    listBookedTimes({ tx, tutorId: tutor.id, now }),
  ])
  if (!view) notFound()
  return (
    <Container>
      <FlashMessage
        flash={done === 'saved' ? { tone: 'success', message: t('teaching.scheduleSaved') } : null}
      />
      <PageHeader title={t('teaching.scheduleTitle')} text={t('teaching.scheduleText')} />
      <TutorTabs current="schedule" />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[1fr_20rem] lg:gap-8">
        <ScheduleForm
          key={JSON.stringify(availability)}
          id={FORM}
          availability={availability}
          booked={booked}
          now={now}
          month={typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined}
        />
        <aside id="preview" className="scroll-mt-20 lg:sticky lg:top-20">
          <Card
            as="section"
            aria-labelledby="preview-title"
            className="lg:max-h-[calc(100vh-7rem)] lg:overflow-y-auto"
          >
            <CardTitle id="preview-title">{t('teaching.preview')}</CardTitle>
            <SchedulePreview
              initial={view}
              formId={FORM}
              zones={timeZoneGroups({ now, also: [timezone, view.zone] })}
              words={previewWords()}
            />
            {tutor.status !== 'approved' && (
              <p className="mt-4 text-sm text-ink-soft">{t('teaching.previewHidden')}</p>
            )}
          </Card>
        </aside>
      </div>
    </Container>
  )
}

function previewWords(): PreviewWords {
  return {
    zone: t('teaching.previewZone'),
    length: t('teaching.previewLength'),
    span: t('teaching.previewDays'),
    change: t('slots.zoneChange'),
    saved: t('teaching.previewSaved'),
    unsaved: t('teaching.previewUnsaved'),
    stale: t('teaching.previewStale'),
    failed: t('teaching.previewFailed'),
  }
}
