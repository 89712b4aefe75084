import { addMinutes } from '@/domain/time/instants'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import type { Person } from '../support/createPerson'
import type { Lessons } from '../support/lessons'

/** Puts US cents into somebody's wallet, paid at the simulator. @returns the payment's id */
export async function topUp(lessons: Lessons, person: Person, amount: number): Promise<string> {
  const { app, simulator } = lessons
  const answer = await app.api('POST', '/payments/wallet/topup', {
    token: await lessons.tokenOf(person),
    body: { amount, currency: 'USD' },
  })
  if (answer.status !== 201) throw new Error(`not topped up: ${JSON.stringify(answer.body)}`)
  const paymentId = answer.body.paymentId as string
  await simulator.pay(String(new URL(answer.body.url).pathname.split('/').pop()), '4242424242424242')
  await syncPurchase({ payload: app.payload, paymentId, now: await app.now() })
  return paymentId
}

/** As `GET /api/payments/wallet` answers. */
export const walletOf = async (lessons: Lessons, person: Person) =>
  (await lessons.app.api('GET', '/payments/wallet', { token: await lessons.tokenOf(person) })).body

/** Asks for a lesson of an hour with more to say about it than `lessons.book`. */
export const bookWith = async (lessons: Lessons, person: Person, start: Date, more: object) =>
  lessons.app.api('POST', '/bookings', {
    token: await lessons.tokenOf(person),
    body: {
      tutorId: lessons.tutor.tutorId,
      start,
      durationMinutes: 60,
      subjectId: lessons.tutor.subjectId,
      ...more,
    },
  })

/** Lets the ten minutes of a hold pass. */
export const letHoldEnd = async (lessons: Lessons) => lessons.passTo(addMinutes(await lessons.app.now(), 11))
