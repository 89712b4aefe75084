import { addHours } from '@/domain/time/instants'
import type { Check } from './check'
import type { StressRun } from './stressRun'

const RIVALS = 500

/** Five hundred students ask for the same hour at the same moment: one gets it, all others hear what is free (D23, NV01). */
export async function oneSlot({ call, world, acknowledged }: StressRun): Promise<Check[]> {
  const [tutor] = world.tutors
  const start = addHours(new Date(), 400)
  start.setUTCMinutes(0, 0, 0)
  const body = {
    tutorId: tutor?.tutorId,
    subjectId: world.subjectId,
    start: start.toISOString(),
    durationMinutes: 60,
  }
  const answers = await Promise.all(
    world.students.slice(0, RIVALS).map(async ({ token }) => {
      const answer = await call(`one slot, ${RIVALS} at once`, 'POST', '/api/bookings', { token, body })
      if (answer.status !== 201) return answer
      const { booking, checkout } = answer.body
      const tutorToken = String(tutor?.token)
      acknowledged.set(booking.id, { id: booking.id, tutorToken, studentToken: token, payUrl: checkout.url })
      return answer
    }),
  )
  const won = answers.filter(({ status }) => status === 201).length
  const told = answers.filter(({ status, body }) => {
    const refusal = body?.errors?.[0]
    return status === 409 && refusal?.code === 'SLOT_TAKEN' && refusal.data?.alternatives?.length > 0
  }).length
  return [
    { says: `one of ${RIVALS} gets the slot`, holds: won === 1, detail: `${won}` },
    { says: 'all others are told what is free', holds: told === RIVALS - 1, detail: `${told}` },
  ]
}
