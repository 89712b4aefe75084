import { z } from 'zod'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { isTimeZone } from '@/domain/time/isTimeZone'
import { isUsableInstant } from '@/domain/time/isUsableInstant'

const clock = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Enter times as hours and minutes, such as 09:30.')
const range = { start: clock, end: clock }
const lasts = ({ start, end }: { start: string; end: string }) => start !== end && start !== '24:00'
const instant = z.iso
  .datetime({ offset: true, error: 'Use a date and time such as 2026-11-30T09:00:00Z.' })
  .transform((text) => new Date(text))
  .refine(isUsableInstant, 'Use a date from 1970 to 2199.')
const calendarDate = z.iso.date({ error: 'Use a date such as 2026-11-30.' })

const minutesOfLessons = z.int().min(25, 'Choose at least 25 minutes, or no limit.')

/** Lesson lengths a tutor can offer, minutes. */
export const LESSON_LENGTHS = [25, 30, 45, 50, 60, 90, 120] as const

/**
 * A tutor's whole availability (api.md PUT …/availability): hours, exceptions and time off as given replace what was
 * there; settings left out stay as they are. Times of day in `timezone`, time off in instants.
 */
export const availabilityDocument = z.strictObject({
  timezone: z.string().max(60).refine(isTimeZone, 'Choose a time zone such as Europe/London.'),
  /** Whether students read the open times on this clock only (EX21). */
  timezoneLocked: z.boolean().optional(),
  weekly: z
    .array(z.strictObject({ day: z.enum(WEEKDAYS), ...range }).refine(lasts, 'Start and end must differ.'))
    .max(100),
  overrides: z
    .array(
      z.strictObject({
        date: calendarDate,
        ranges: z.array(z.strictObject(range).refine(lasts, 'Start and end must differ.')).max(12),
      }),
    )
    .max(366)
    .refine(
      (items) => new Set(items.map(({ date }) => date)).size === items.length,
      'Each date once, please.',
    )
    .default([]),
  timeOff: z
    .array(
      z
        .strictObject({ start: instant, end: instant, note: z.string().trim().max(200).optional() })
        .refine(({ start, end }) => start < end, 'Time off must end after it starts.'),
    )
    .max(200)
    .default([]),
  bufferMinutes: z.int().min(0).max(120).optional(),
  minNoticeMinutes: z.int().min(0).max(20_160).optional(),
  horizonDays: z.int().min(1).max(365).optional(),
  slotStepMinutes: z.int().min(5).max(240).optional(),
  durations: z
    .array(z.union(LESSON_LENGTHS.map((minutes) => z.literal(minutes))))
    .min(1, 'Offer at least one length.')
    .max(LESSON_LENGTHS.length)
    .optional(),
  dailyMaxLessons: z.int().min(1).max(24).nullish(),
  weeklyMaxLessons: z.int().min(1).max(168).nullish(),
  dailyMaxMinutes: minutesOfLessons.max(1440).nullish(),
  weeklyMaxMinutes: minutesOfLessons.max(10_080).nullish(),
  audience: z.enum(['everyone', 'current_students', 'no_one']).optional(),
  confirmation: z.enum(['instant', 'trusted', 'request']).optional(),
})

export type AvailabilityDocument = z.output<typeof availabilityDocument>
