import { addDays } from '@/components/availability/groupSlotsByDay'
import type { SelectOption } from '@/components/ui/Select'
import { startOfDay } from '@/domain/time/startOfDay'
import { formatDuration } from '@/messages/formatDuration'
import { formatLocalDate, localDate } from '@/messages/formatInstant'
import { slotTime } from '@/messages/slotTime'
import { t } from '@/messages/t'
import type { AvailabilityDocument } from '@/operations/availability/availabilityDocument'
import { previewOpenSlots, type SlotPreview } from '@/operations/tutor/queries/previewOpenSlots'
import type { Tx } from '@/services/database/tx'
import type { PreviewChoice } from './previewChoice'

/** A preview in words, for the browser. */
export type PreviewView = {
  zone: string
  length: string
  lengths: SelectOption[]
  ahead: string
  spans: SelectOption[]
  days: { date: string; label: string; free: string; times: string[] }[]
  /** All of it in one sentence. */
  summary: string
  /** Who sees it, where that is not everyone. */
  note: string
}

type PreviewInput = {
  tx: Tx
  tutorId: string
  document?: AvailabilityDocument
  choice: PreviewChoice
  /** The zone to read times in when none is chosen: the tutor's. */
  ownZone: string
  /** Whether students read the times in that zone only. */
  isZoneLocked: boolean
  now: Date
}

const SPAN_DAYS = 14

/** What students see of a schedule in a fortnight, saved or about to be (E05). Null when there is no such tutor. */
export async function previewView({
  tx,
  tutorId,
  document,
  choice,
  ownZone,
  isZoneLocked,
  now,
}: PreviewInput): Promise<PreviewView | null> {
  const { length, ahead } = choice
  const zone = (isZoneLocked ? undefined : choice.zone) ?? ownZone
  const today = localDate(now, zone)
  const dayAfter = (days: number) => startOfDay({ date: addDays(today, days), timeZone: zone })
  const preview = await previewOpenSlots({
    tx,
    tutorId,
    document,
    durationMinutes: length,
    from: dayAfter(ahead * SPAN_DAYS),
    to: dayAfter((ahead + 1) * SPAN_DAYS),
    now,
  })
  if (!preview) return null
  const { durations, durationMinutes, horizonDays, slots } = preview
  const spans = spansFrom(today, Math.max(ahead, Math.floor(horizonDays / SPAN_DAYS)))
  const byDay = [...Map.groupBy(slots, ({ start }) => localDate(start, zone))]
  return {
    zone,
    length: String(durationMinutes ?? ''),
    lengths: durations.map((minutes) => ({ value: String(minutes), label: formatDuration(minutes) })),
    ahead: String(ahead),
    spans,
    days: byDay.map(([date, ranges]) => ({
      date,
      label: formatLocalDate(date, 'dateLong'),
      free: t('slots.free', { count: ranges.length }),
      times: ranges.map(({ start }) => slotTime({ instant: start, timeZone: zone })),
    })),
    summary: slots.length > 0 ? t('slots.free', { count: slots.length }) : t('teaching.previewNone'),
    note: noteOf(preview, isZoneLocked),
  }
}

/** The fortnights one can look at, as far as lessons can be booked. */
function spansFrom(today: string, last: number): SelectOption[] {
  const dateOf = (days: number) => formatLocalDate(addDays(today, days), 'date')
  return Array.from({ length: last + 1 }, (_, ahead) => ({
    value: String(ahead),
    label: t('teaching.previewSpan', {
      from: dateOf(ahead * SPAN_DAYS),
      to: dateOf((ahead + 1) * SPAN_DAYS - 1),
    }),
  }))
}

function noteOf({ shownTo }: SlotPreview, isZoneLocked: boolean): string {
  const who = shownTo === 'everyone' ? '' : t(`teaching.previewShownTo.${shownTo}`)
  return [who, isZoneLocked ? t('teaching.previewZoneLocked') : ''].filter(Boolean).join(' ')
}
