'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { t } from '@/messages/t'
import { shareMeetingLink } from '@/operations/booking/shareMeetingLink'
import { actOnBooking } from '../bookings/actOnBooking'
import { invalidForm } from '../bookings/invalidForm'

const input = z.object({
  meetingUrl: z
    .string()
    .trim()
    .max(500, t('lesson.linkWrong'))
    .pipe(z.union([z.literal(''), z.url({ protocol: /^https$/, error: t('lesson.linkWrong') })])),
  from: z.enum(['booking', 'lesson']).catch('booking'),
})

/** The tutor says where the lesson takes place. */
export async function saveMeetingLink(_previous: FormState, data: FormData): Promise<FormState> {
  const given = input.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  const { meetingUrl, from } = given.data
  const done = await actOnBooking({
    data,
    act: (move) => shareMeetingLink({ ...move, meetingUrl: meetingUrl || null }),
  })
  if ('failed' in done) return done.failed
  redirect(from === 'lesson' ? `/lesson/${done.bookingId}` : `/bookings/${done.bookingId}?done=linked`)
}
