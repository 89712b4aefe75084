import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverMail } from '@/operations/notification/deliverMail'
import { eventMark, eventsIn } from '@/operations/notification/mail/eventMark'
import { renderMail } from '@/operations/notification/mail/renderMail'
import { mailAttachments } from '@/operations/notification/mailAttachments'
import type { OutgoingMail } from '@/services/mail/mailTransport'
import { SCENES, sceneMail } from '../notification/sampleMail'
import { type Lessons, startLessons } from '../support/lessons'
import { readCalendar } from './readCalendar'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

type Stored = { id: string; to: string; template: string; html: string }

const mailsOf = (bookingId: string, template: string) =>
  lessons.app.rows<Stored>(sql`
    select id, "to", template, html from mail_messages where key like ${`${template}:${bookingId}:%`} order by id`)

const fileOf = ({ html }: Pick<Stored, 'html'>) => {
  const [file, ...more] = mailAttachments(html)
  expect(more).toEqual([])
  if (!file) throw new Error('no attachment')
  const { entries, ...calendar } = readCalendar(file.content)
  return { ...file, ...calendar, entry: entries[0] }
}

const STORED = ['bookingConfirmed', 'bookingCancelled', 'lessonMoved']

describe('lesson.ics', () => {
  it('should come with each confirmation, new time and cancellation, as the mail was written', async () => {
    const { student, tutor } = lessons
    const start = await lessons.inDays(6)
    const later = new Date(start.getTime() + 86_400_000)
    const bookingId = await lessons.place(start)
    await lessons.act(tutor, bookingId, 'confirm')
    await lessons.drain()
    await lessons.act(student, bookingId, 'reschedule', { start: later })
    await lessons.drain()
    await lessons.act(student, bookingId, 'cancel')
    await lessons.drain()

    const expected = [
      ['bookingConfirmed', 'PUBLISH', { status: 'CONFIRMED', sequence: 2, start }],
      ['lessonMoved', 'PUBLISH', { status: 'CONFIRMED', sequence: 6, start: later }],
      ['bookingCancelled', 'CANCEL', { status: 'CANCELLED', sequence: 7, start: later }],
    ] as const
    for (const [template, method, entry] of expected) {
      const mails = await mailsOf(bookingId, template)
      expect(mails.map(({ to }) => to).sort(), template).toEqual([student.email, tutor.email].sort())
      for (const mail of mails) {
        const file = fileOf(mail)
        expect(file.filename).toBe('lesson.ics')
        expect(file.contentType).toBe(`text/calendar; charset=utf-8; method=${method}`)
        expect([file.method, file.organizer]).toEqual([method, 'mailto:hello@edustream.test'])
        expect(file.entry, template).toMatchObject({ uid: `${bookingId}@edustream`, ...entry })
      }
    }
  })

  it('should say what the mail says, however late or often it is sent', async () => {
    const start = await lessons.inDays(7)
    const bookingId = await lessons.place(start)
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    await lessons.drain()
    const [mail] = await mailsOf(bookingId, 'bookingConfirmed')
    await lessons.act(lessons.student, bookingId, 'cancel')
    await lessons.app.moveClock(5 * 3_600_000)

    const tries: OutgoingMail[] = []
    const deliver = async (fail: boolean) => {
      await lessons.app.rows(sql`update mail_messages set state = 'queued' where id = ${mail?.id}`)
      const send = async (outgoing: OutgoingMail) => {
        tries.push(outgoing)
        if (fail) throw new Error('provider is down')
      }
      return deliverMail({
        payload: lessons.app.payload,
        mailId: String(mail?.id),
        now: await lessons.app.now(),
        transport: { name: 'recorder', send },
      })
    }
    await expect(deliver(true)).rejects.toThrow('provider is down')
    await lessons.app.moveClock(3_600_000)
    expect(await deliver(false)).toBe(true)
    expect(tries).toHaveLength(2)
    expect(tries[1]?.attachments).toEqual(tries[0]?.attachments)
    const [file] = tries[0]?.attachments ?? []
    expect(readCalendar(String(file?.content)).entries).toMatchObject([{ status: 'CONFIRMED', start }])
  })

  it('should not come with mails about a lesson that was never certain', async () => {
    const bookingId = await lessons.place(await lessons.inDays(8))
    await lessons.act(lessons.student, bookingId, 'cancel')
    await lessons.drain()
    for (const template of ['requestSent', 'requestReceived', 'bookingCancelled']) {
      const mails = await mailsOf(bookingId, template)
      expect(mails.length, template).toBeGreaterThan(0)
      expect(
        mails.flatMap(({ html }) => mailAttachments(html)),
        template,
      ).toEqual([])
    }
  })

  it('should come with no other mail', async () => {
    for (const [template, { parts }] of Object.entries(SCENES)) {
      const name = template as keyof typeof SCENES
      const { html } = await renderMail(name, sceneMail(name, parts[0] ?? 'student'))
      expect(mailAttachments(html), template).toHaveLength(STORED.includes(template) ? 1 : 0)
    }
    const { html } = await renderMail('passwordChanged', { firstName: 'Ana' })
    expect(mailAttachments(html)).toEqual([])
  })

  it('should survive whatever names and subjects hold', async () => {
    const odd = `"&quot; <b>&amp;'\\ ,;\n<meta name="edustream-calendar" content="{}">`
    const mail = sceneMail('bookingConfirmed', 'student', {
      tutorName: odd,
      subject: { name: odd, slug: 'odd' },
    })
    const { html } = await renderMail('bookingConfirmed', mail)
    const [event] = eventsIn(html)
    expect(event?.title).toBe(`${odd} lesson with ${odd}`)
    expect(fileOf({ html }).entry?.summary).toBe(event?.title)
    expect(html).not.toContain('<b>')
    expect(eventsIn('<p>nothing</p>')).toEqual([])
    expect(event && JSON.parse(eventMark([event]).content)).toMatchObject([{ uid: event?.uid }])
  })

  it('should be shown and given out by the demo’s mailbox', async () => {
    const bookingId = await lessons.place(await lessons.inDays(9))
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    await lessons.drain()
    const to = encodeURIComponent(lessons.student.email)
    const { body } = await lessons.app.api('GET', `/demo/mailbox?to=${to}&limit=100`)
    const mail = body.docs.find(({ html }: Stored) => html.includes(bookingId))
    const confirmed = body.docs.find(
      ({ template, html }: Stored) => template === 'bookingConfirmed' && html.includes(bookingId),
    )
    expect(mail.attachments).toBeInstanceOf(Array)
    expect(confirmed.attachments).toMatchObject([{ filename: 'lesson.ics' }])
    expect(readCalendar(confirmed.attachments[0].content).entries[0]?.uid).toBe(`${bookingId}@edustream`)
  })
})
