import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { money } from '@/domain/money/money'
import { NO_PARTS } from '@/domain/payment/tenders'
import { renderMail } from '@/operations/notification/mail/renderMail'
import { bookWith, topUp } from '../payments/wallets'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'
import { sampleMail, sceneMail } from './sampleMail'

let lessons: Lessons
let ops: Person

beforeAll(async () => {
  lessons = await startLessons()
  ops = await lessons.app.createPerson({ roles: ['ops'] })
})
afterAll(() => lessons.close())

const mailOf = async (person: Person, template: string) => {
  const rows = await lessons.app.rows<{ subject: string; text: string }>(sql`
    select subject, text from mail_messages where user_id = ${person.id} and template = ${template}`)
  expect(rows, template).toHaveLength(1)
  return rows[0] as { subject: string; text: string }
}

/** A lesson of $25.00, paid with $7.00 of credit, $4.00 of the wallet and the card. */
async function paidInParts(days: number): Promise<{ person: Person; id: string }> {
  const person = await lessons.app.createPerson()
  await topUp(lessons, person, 1000)
  await lessons.app.api('POST', `/admin/users/${person.id}/credit`, {
    token: await lessons.tokenOf(ops),
    body: { amount: 700, currency: 'USD', reason: 'The room was broken.' },
  })
  const { body } = await bookWith(lessons, person, await lessons.inDays(days), { useWallet: true })
  const id = body.booking.id as string
  await lessons.pay(id)
  return { person, id }
}

describe('money of several kinds in mails about a real lesson', () => {
  it('should be named part by part while reserved and when it is let go', async () => {
    const { person, id } = await paidInParts(3)
    expect((await mailOf(person, 'requestSent')).text).toContain(
      'Nothing is charged yet: $8.00 is reserved on your card, $10.00 is set aside in your wallet, and $7.00 of your credit is set aside.',
    )
    await lessons.act(person, id, 'cancel')
    await lessons.drain()
    const { text } = await mailOf(person, 'bookingCancelled')
    expect(text).toContain(
      'You get $25.00 back: $8.00 that was reserved on your card, $10.00 to your wallet, and $7.00 as promotional credit.',
    )
    expect(text).not.toContain('Banks')
  })

  it('should be named part by part when it was collected and goes back', async () => {
    const { person, id } = await paidInParts(10)
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    await lessons.act(person, id, 'cancel')
    await lessons.drain()
    const parts = '$8.00 to the card you paid with, $10.00 to your wallet, and $7.00 as promotional credit.'
    expect((await mailOf(person, 'bookingCancelled')).text).toContain(
      `You get $25.00 back: ${parts} Banks usually take 5 to 10 days.`,
    )
    expect((await mailOf(person, 'refundSent')).text).toContain(`We gave back ${parts}`)
  })

  it('should say that the card’s part goes to the wallet for whoever asked for that', async () => {
    const { person, id } = await paidInParts(12)
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    await lessons.act(person, id, 'cancel', { refundTo: 'wallet' })
    await lessons.drain()
    expect((await mailOf(person, 'bookingCancelled')).text).toContain(
      'You get $25.00 back: $18.00 to your wallet and $7.00 as promotional credit.',
    )
  })
})

describe('the mail about credit', () => {
  it('should tell a student once how much ops gave, what for and until when', async () => {
    const person = await lessons.app.createPerson()
    const send = async () =>
      lessons.app.api('POST', `/admin/users/${person.id}/credit`, {
        token: await lessons.tokenOf(ops),
        headers: { 'idempotency-key': 'goodwill-once' },
        body: { amount: 1250, currency: 'USD', reason: 'Secret: the room was broken.' },
      })
    await Promise.all([send(), send()])
    expect((await send()).status).toBe(201)
    await lessons.drain()
    const { subject, text } = await mailOf(person, 'creditGiven')
    expect(subject).toBe('You have $12.50 of credit')
    expect(text).toContain('What for: From our team')
    expect(text).toMatch(/Use it by: \w{3} \d+ \w{3} \d{4}, /)
    expect(text).not.toContain('Secret')
    const told = await lessons.app.rows(sql`select href from notifications where user_id = ${person.id}`)
    expect(told).toEqual([{ href: '/wallet' }])
  })

  it('should be told to nobody when the credit was refused', async () => {
    const person = await lessons.app.createPerson()
    const token = await lessons.tokenOf(lessons.student)
    const body = { amount: 100, currency: 'USD', reason: 'x' }
    expect((await lessons.app.api('POST', `/admin/users/${person.id}/credit`, { token, body })).status).toBe(
      403,
    )
    await lessons.drain()
    expect(
      await lessons.app.rows(
        sql`select id from mail_messages where user_id = ${person.id} and template = 'creditGiven'`,
      ),
    ).toEqual([])
  })
})

describe('words for parts', () => {
  const cancelled = (back: object, changes: object = {}) => {
    const paid = { ...NO_PARTS, wallet: 3000, promo: 1200 }
    const { booking } = sampleMail('student')
    return renderMail(
      'bookingCancelled',
      sceneMail('bookingCancelled', 'student', {
        booking: { ...booking, sessionState: 'CANCELLED', paymentState: 'CAPTURED', ...changes },
        paid,
        back: { ...NO_PARTS, ...back },
        captured: money(4200, 'USD'),
      }),
    )
  }

  it('should not call the discount of a code money, and say when it can be used again', async () => {
    const { text } = await cancelled({ wallet: 3000, promo: 1200 }, { refundDueAmount: 4200 })
    expect(text).toContain(
      'You get $30.00 back: $30.00 to your wallet. You can use your promotion code again.',
    )
    const part = await cancelled({ wallet: 2100 }, { refundDueAmount: 2100 })
    expect(part.text).toContain('You get $21.00 of $30.00 back: $21.00 to your wallet.')
    expect(part.text).not.toContain('code')
  })

  it('should say that nothing was charged when a code had paid for all of it', async () => {
    const { text } = await cancelled({ promo: 4200 }, { refundDueAmount: 4200 })
    expect(text).toContain('You were not charged. You can use your promotion code again.')
  })
})
