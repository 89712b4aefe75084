import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NotificationTemplate } from '@/domain/booking/effects'
import { notifyBooking } from '@/operations/notification/notifyBooking'
import { queueNotification } from '@/operations/notification/queueNotification'
import { withTransaction } from '@/services/database/withTransaction'
import { type Lessons, startLessons } from '../support/lessons'

type Mail = { to: string; template: string; subject: string; text: string; state: string; key: string }

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
  await lessons.app.rows(sql`update users set timezone = 'Asia/Manila' where id = ${lessons.tutor.id}`)
  await lessons.app.rows(sql`update users set timezone = 'America/New_York' where id = ${lessons.student.id}`)
})
afterAll(() => lessons.close())

const mailsOf = (bookingId: string) =>
  lessons.app.rows<Mail>(sql`
    select "to", template, subject, text, state, key from mail_messages
    where key like ${`%:${bookingId}:%`} order by queued_at, id`)

async function notify(bookingId: string, template: NotificationTemplate, causeKey = 'again') {
  const { payload } = lessons.app
  return notifyBooking({ payload, bookingId, template, causeKey, now: await lessons.app.now() })
}

describe('a booked lesson', () => {
  it('should tell both about the request, in their own zones and currencies, and mark the mails as sent', async () => {
    const bookingId = await lessons.place(await lessons.inDays(3))
    const mails = await mailsOf(bookingId)
    expect(mails.map(({ to, template, state }) => ({ to, template, state }))).toEqual(
      expect.arrayContaining([
        { to: lessons.tutor.email, template: 'requestReceived', state: 'sent' },
        { to: lessons.student.email, template: 'requestSent', state: 'sent' },
      ]),
    )
    expect(mails).toHaveLength(2)
    const [toTutor] = mails.filter(({ template }) => template === 'requestReceived')
    expect(toTutor?.text).toContain('Manila (GMT+8)')
    expect(toTutor?.text).toContain('You earn: $20.00')
    const [toStudent] = mails.filter(({ template }) => template === 'requestSent')
    expect(toStudent?.text).toMatch(/New York \(GMT-[45]\)/)
    expect(toStudent?.text).toContain('$25.00 is reserved on your card')
  })

  it('should leave a line in the product for each mail', async () => {
    const bookingId = await lessons.place(await lessons.inDays(4))
    const token = await lessons.tokenOf(lessons.tutor)
    const { body } = await lessons.app.api('GET', '/notifications?limit=1', { token })
    expect(body.docs[0]).toMatchObject({
      template: 'requestReceived',
      title: expect.stringContaining('would like a'),
      href: `/bookings/${bookingId}`,
      readAt: null,
    })
  })

  it('should tell why the tutor declined, and tell only the student', async () => {
    const bookingId = await lessons.place(await lessons.inDays(5))
    await lessons.act(lessons.tutor, bookingId, 'decline', { reason: 'I am <b>travelling</b> that day.' })
    await lessons.drain()
    const declined = (await mailsOf(bookingId)).filter(({ template }) => template === 'requestDeclined')
    expect(declined.map(({ to }) => to)).toEqual([lessons.student.email])
    expect(declined[0]?.text).toContain('> I am <b>travelling</b> that day.')
    expect(declined[0]?.text).toContain('You were not charged: the $25.00 reserved on your card is released.')
    const [row] = await lessons.app.rows<{ html: string }>(
      sql`select html from mail_messages where key = ${declined[0]?.key}`,
    )
    expect(row?.html).toContain('I am &lt;b&gt;travelling&lt;/b&gt; that day.')
  })
})

describe('notifying', () => {
  it('should send once when the job runs twice', async () => {
    const bookingId = await lessons.place(await lessons.inDays(6))
    expect(await notify(bookingId, 'requestNudge', 'requestNudgeHalf')).toBe(1)
    expect(await notify(bookingId, 'requestNudge', 'requestNudgeHalf')).toBe(0)
    expect(await notify(bookingId, 'requestNudge', 'requestNudgeThreeQuarters')).toBe(1)
    const nudges = (await mailsOf(bookingId)).filter(({ template }) => template === 'requestNudge')
    expect(nudges).toHaveLength(2)
  })

  it('should send once when two workers run it at the same moment', async () => {
    const bookingId = await lessons.place(await lessons.inDays(7))
    const told = await Promise.all(
      Array.from({ length: 6 }, () => notify(bookingId, 'requestNudge', 'twice')),
    )
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(1)
    const nudges = (await mailsOf(bookingId)).filter(({ template }) => template === 'requestNudge')
    expect(nudges).toHaveLength(1)
  })

  it('should keep silent when the booking has moved on', async () => {
    const bookingId = await lessons.place(await lessons.inDays(8))
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    await lessons.drain()
    expect(await notify(bookingId, 'requestNudge')).toBe(0)
    expect(await notify(bookingId, 'requestReceived')).toBe(0)
    expect(await notify(bookingId, 'paymentFailed')).toBe(0)
    await lessons.act(lessons.student, bookingId, 'cancel')
    await lessons.drain()
    expect(await notify(bookingId, 'reminder24h')).toBe(0)
    expect(await notify(bookingId, 'bookingConfirmed')).toBe(0)
  })

  it('should not bother the tutor with a slot that was only held', async () => {
    const { body } = await lessons.book(await lessons.inDays(9))
    await lessons.act(lessons.student, body.booking.id, 'cancel')
    await lessons.drain()
    expect((await mailsOf(body.booking.id)).map(({ to }) => to)).toEqual([lessons.student.email])
  })

  it('should tell ops about a dispute', async () => {
    const ops = await lessons.app.createPerson({ roles: ['ops'] })
    const suspended = await lessons.app.createPerson({ roles: ['ops'], status: 'suspended' })
    const bookingId = await lessons.place(await lessons.inDays(10))
    await notify(bookingId, 'disputeOpened')
    const receivers = (await mailsOf(bookingId)).filter(({ template }) => template === 'disputeOpened')
    expect(receivers.map(({ to }) => to).sort()).toEqual(
      [lessons.student.email, lessons.tutor.email, ops.email].sort(),
    )
    expect(receivers.map(({ to }) => to)).not.toContain(suspended.email)
  })

  it('should refuse an unknown booking and roll back with the caller', async () => {
    const unknown = '019abcde-0000-7000-8000-000000000009'
    await expect(notify(unknown, 'bookingConfirmed')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const bookingId = await lessons.place(await lessons.inDays(11))
    const lost = withTransaction(lessons.app.payload, async ({ tx }) => {
      await queueNotification(tx, { bookingId, template: 'requestNudge', causeKey: 'lost' })
      throw new Error('rolled back')
    })
    await expect(lost).rejects.toThrow('rolled back')
    expect(await lessons.drain()).not.toContain('booking.notify')
  })
})

describe('reminders', () => {
  it('should come a day and an hour before, and only the nearer one when the clock jumps over both', async () => {
    const slow = await lessons.place(await lessons.inDays(20))
    await lessons.act(lessons.tutor, slow, 'confirm')
    await lessons.drain()
    const start = async (id: string) =>
      new Date(
        String(
          (await lessons.app.rows<{ start: string }>(sql`select start from bookings where id = ${id}`))[0]
            ?.start,
        ),
      )
    const ahead = async (id: string, minutes: number) =>
      new Date((await start(id)).getTime() - minutes * 60_000)
    const reminders = async (id: string) =>
      (await mailsOf(id))
        .filter(({ template }) => template.startsWith('reminder'))
        .map(({ template }) => template)

    await lessons.passTo(await ahead(slow, 1439))
    expect(await reminders(slow)).toEqual(['reminder24h', 'reminder24h'])
    await lessons.passTo(await ahead(slow, 59))
    expect(await reminders(slow)).toEqual(['reminder24h', 'reminder24h', 'reminder1h', 'reminder1h'])

    const jumped = await lessons.place(await lessons.inDays(3))
    await lessons.act(lessons.tutor, jumped, 'confirm')
    await lessons.drain()
    await lessons.passTo(await ahead(jumped, 5))
    expect(await reminders(jumped)).toEqual(['reminder1h', 'reminder1h'])
  })
})
