import { expect } from '@playwright/test'
import { confirmedLesson, freeTime } from './bookings'
import { api } from './callApi'
import { rows } from './database'
import { registered, tokenOf } from './people'
import type { Teacher } from './teachers'

/** Waits for the strike that a lesson brings its tutor. @returns its id */
export async function strikeOf(bookingId: string): Promise<string> {
  let found: { id: string }[] = []
  await expect
    .poll(
      async () => {
        found = await rows<{ id: string }>('select id from tutor_strikes where booking_id = $1', [bookingId])
        return found.length
      },
      { message: 'a strike for the lesson', timeout: 60_000 },
    )
    .toBe(1)
  return String(found[0]?.id)
}

/** A tutor cancels a lesson of the same day, of a student of their own, and gets a strike for it. */
export async function struckFor(teacher: Teacher): Promise<{ bookingId: string; strikeId: string }> {
  const student = await registered('student', { firstName: 'Nils', timezone: 'Europe/Berlin' })
  const bookingId = await confirmedLesson(student, teacher, await freeTime(teacher, 1))
  await api('POST', `/bookings/${bookingId}/cancel`, {
    token: await tokenOf(teacher),
    body: { reason: 'I have lost my voice.' },
  })
  return { bookingId, strikeId: await strikeOf(bookingId) }
}
