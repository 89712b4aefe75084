import { describe, expect, it } from 'vitest'
import type { NotificationTemplate } from '@/domain/booking/effects'
import { money } from '@/domain/money/money'
import type { Part } from '@/operations/notification/mail/bookingMail'
import { renderMail } from '@/operations/notification/mail/renderMail'
import { SCENES, sampleMail, sceneMail } from './sampleMail'

const scenes = Object.entries(SCENES) as [NotificationTemplate, (typeof SCENES)[NotificationTemplate]][]
const cases = scenes.flatMap(([template, { parts }]) =>
  parts.map((part): [NotificationTemplate, Part] => [template, part]),
)

const EVIL = `<script>alert("x")</script><img src=x onerror=alert(1)> & "quotes" javascript:alert(1)`

describe('every mail about a booking', () => {
  it.each(cases)('should be whole: %s to %s', async (template, part) => {
    const { subject, html, text } = await renderMail(template, sceneMail(template, part))
    for (const content of [subject, html, text]) {
      expect(content).not.toMatch(/undefined|NaN|null|\[object|Invalid Date|\{\w+\}|notification\./)
    }
    expect(subject.length).toBeGreaterThan(8)
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toContain('<img')
    expect(text).toContain('You got this because')
    expect(text).toContain('ABCD2345')
  })

  it.each(cases)('should lead to one place by one button: %s to %s', async (template, part) => {
    const { html, text } = await renderMail(template, sceneMail(template, part))
    expect(html.match(/class="es-button"/g)).toHaveLength(1)
    const [, href] = html.match(/class="es-button" href="([^"]+)"/) ?? []
    expect(href).toMatch(/^http:\/\/localhost:3000\/(bookings|lesson|tutors|tutor\/earnings|admin)/)
    expect(text).toContain(String(href).replaceAll('&amp;', '&'))
  })

  it.each(cases)('should show what people typed as text: %s to %s', async (template, part) => {
    const changes = {
      topic: EVIL,
      goals: EVIL,
      tutorName: EVIL,
      studentName: EVIL,
      parentName: EVIL,
      subject: { name: EVIL, slug: '"><script>' },
      cause: { actor: 'parent' as const, reason: EVIL },
      dispute: { category: 'other' as const, description: EVIL },
    }
    const { html } = await renderMail(template, sceneMail(template, part, changes))
    expect(html).not.toMatch(/<script|<img|href="javascript/i)
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('mails about a weekly series', () => {
  const said = async (template: NotificationTemplate, part: Part) => {
    const scene = sceneMail(template, part)
    const lessons = [0, 7, 14].map((days) => ({
      ...scene.booking,
      start: new Date(scene.booking.start.getTime() + days * 86_400_000),
    }))
    const total = money(12_600, 'USD')
    const series = { timezone: 'UTC', lessons, total, net: money(9600, 'USD') }
    return renderMail(template, { ...scene, series })
  }

  it.each([
    ['requestReceived', 'tutor', 'would like 3 weekly lessons with you', 'Accept and earn $96.00'],
    ['requestNudge', 'tutor', 'is still waiting', 'asked you for 3 weekly Mathematics lessons'],
    [
      'requestDeclined',
      'student',
      'cannot take your 3 Mathematics lessons',
      'cannot take the 3 lessons below',
    ],
    ['bookingConfirmed', 'student', 'Booked: 3 Mathematics lessons', 'Your 3 lessons are booked'],
    ['bookingConfirmed', 'tutor', 'Booked: 3 Mathematics lessons', 'You have 3 lessons with'],
    ['bookingCancelled', 'student', 'Cancelled: 3 Mathematics lessons', '3 lessons were cancelled'],
    ['bookingCancelled', 'tutor', 'Cancelled: 3 Mathematics lessons', 'for these lessons'],
    ['lessonMoved', 'student', 'New times: 3 Mathematics lessons', 'have moved to the times below'],
    ['paymentReceipt', 'student', 'Receipt', 'You paid for the 3 lessons below'],
  ] as const)('should say of all of them what %s says to the %s', async (template, part, subject, text) => {
    const mail = await said(template, part)
    expect(mail.subject).toContain(subject)
    expect(mail.text).toContain(text)
    expect(mail.text).toContain('Lesson 3:')
    expect(mail.text).not.toMatch(/the lesson (was|has|below)|(have|take) the lesson|your lesson (is|has)/i)
  })
})

describe('another price in mails', () => {
  it.each([
    ['tutor', 'You offered $30.00 instead of $40.00.', 'You would earn: $24.00'],
    ['student', 'Ana Reyes offers £24.00 instead of £32.00.', 'Offered price: £24.00'],
  ] as const)('should be said to the %s in their own money', async (part, text, fact) => {
    const scene = sceneMail('timeProposed', part)
    const booking = {
      ...scene.booking,
      proposedStart: scene.booking.start,
      price: money(3200, 'GBP'),
      proposedPrice: { price: money(2400, 'GBP'), tutorPrice: money(3000, 'USD') },
    }
    const mail = await renderMail('timeProposed', { ...scene, booking })
    expect(mail.text).toContain(text)
    expect(mail.text).toContain(fact)
    expect(mail.text).not.toContain('Proposed time')
    expect(mail.text.includes('You would earn')).toBe(part === 'tutor')
  })
})

describe('times in mails', () => {
  it('should be in the zone of whoever reads, with its offset on that day', async () => {
    const forTutor = await renderMail('bookingConfirmed', sceneMail('bookingConfirmed', 'tutor'))
    expect(forTutor.text).toContain('When: Wed 4 Nov 2026, 18:00 to 19:00, Manila (GMT+8)')
    const forStudent = await renderMail('bookingConfirmed', sceneMail('bookingConfirmed', 'student'))
    expect(forStudent.text).toContain('When: Wed 4 Nov 2026, 05:00 to 06:00, New York (GMT-5)')
    expect(forStudent.subject).toBe('Booked: Mathematics with Ana Reyes, Wed 4 Nov, 05:00')
  })

  it('should say the deadline of a request as the tutor reads a clock', async () => {
    const { text } = await renderMail('requestReceived', sceneMail('requestReceived', 'tutor'))
    expect(text).toContain('Answer by: Tue 3 Nov, 18:05, Manila (GMT+8)')
  })

  it('should say until when cancelling is free, and what it gives after that', async () => {
    const { text } = await renderMail('bookingConfirmed', sceneMail('bookingConfirmed', 'student'))
    expect(text).toContain(
      'Cancel until Tue 3 Nov, 05:00, New York (GMT-5) for $42.00 back. After that nothing comes back.',
    )
  })
})

describe('money in mails', () => {
  it('should promise the tutor the exact net before accepting', async () => {
    const { subject, text } = await renderMail('requestReceived', sceneMail('requestReceived', 'tutor'))
    expect(subject).toBe('Mia T. would like a lesson with you: Mathematics')
    expect(text).toContain('You earn: $32.00')
    expect(text).toContain(
      'Accept and earn $32.00:\nhttp://localhost:3000/bookings/019abcde-0000-7000-8000-000000000001\n',
    )
    expect(text).toContain('/bookings/019abcde-0000-7000-8000-000000000001/decline')
  })

  it('should list price, commission and net after the lesson', async () => {
    const { subject, text } = await renderMail('lessonCompleted', sceneMail('lessonCompleted', 'tutor'))
    expect(subject).toBe('You earned $32.00 for your lesson with Mia T.')
    expect(text).toContain('Price: $40.00\nCommission (20 %): -$8.00\nYou earn: $32.00')
  })

  it('should never tell a student what the tutor earns', async () => {
    for (const [template, part] of cases.filter(([, to]) => to === 'student')) {
      const { text } = await renderMail(template, sceneMail(template, part))
      expect(text, template).not.toMatch(/\$32\.00|Commission/)
    }
  })

  it('should write a receipt whose lines add up to what was charged', async () => {
    const { text } = await renderMail('paymentReceipt', sceneMail('paymentReceipt', 'student'))
    expect(text).toContain('Mathematics lesson, 1 hour: $40.00\nService fee: $2.00\nPaid: $42.00')
    const part = sceneMail('paymentReceipt', 'student', { captured: money(2100, 'USD') })
    expect((await renderMail('paymentReceipt', part)).text).toContain('Not charged: -$21.00\nPaid: $21.00')
  })

  it.each([
    [
      'released from the card',
      { paymentState: 'AUTHORIZED', refundDueAmount: 4200, cancelledBy: 'tutor' },
      'You were not charged: the $42.00 reserved on your card is released.',
    ],
    [
      'refunded',
      { paymentState: 'CAPTURED', refundDueAmount: 4200, cancelledBy: 'tutor' },
      'You get $42.00 back, to the card you paid with.',
    ],
    [
      'refunded in part',
      { paymentState: 'CAPTURED', refundDueAmount: 2100, cancelledBy: 'ops' },
      'You get $21.00 of $42.00 back',
    ],
    [
      'kept after a late cancellation',
      { paymentState: 'AUTHORIZED', refundDueAmount: 0, cancelledBy: 'student' },
      'You pay $42.00, because the lesson was cancelled less than 24 hours before the start.',
    ],
    [
      'never paid',
      { paymentState: 'PENDING', refundDueAmount: 0, requestedAt: null, cancelledBy: 'student' },
      'You were not charged.',
    ],
  ] as const)('should say what a cancellation means when the money is %s', async (_name, changes, words) => {
    const base = sampleMail('student').booking
    const mail = sceneMail('bookingCancelled', 'student', {
      booking: { ...base, sessionState: 'CANCELLED', ...changes },
    })
    expect((await renderMail('bookingCancelled', mail)).text).toContain(words)
  })
})

describe('a reported problem', () => {
  const mailTo = (part: Part) => renderMail('disputeOpened', sceneMail('disputeOpened', part))

  it('should show what was written to its author and to staff, and to nobody else', async () => {
    expect((await mailTo('student')).text).toContain('> The sound was gone')
    expect((await mailTo('ops')).text).toContain('> The sound was gone')
    const forTutor = await mailTo('tutor')
    expect(forTutor.text).not.toContain('The sound was gone')
    expect(forTutor.text).toContain('What it is about: Technical problem')
  })
})

describe('account mails', () => {
  it('should carry the token in the link, encoded', async () => {
    const { html, text } = await renderMail('verifyEmail', { firstName: 'Ana', token: 'a/b+c&d' })
    expect(text).toContain('http://localhost:3000/verify-email?token=a%2Fb%2Bc%26d')
    expect(html).toContain('href="http://localhost:3000/verify-email?token=a%2Fb%2Bc%26d"')
    const reset = await renderMail('resetPassword', { firstName: 'Ana', token: 't' })
    expect(reset.text).toContain('http://localhost:3000/reset-password?token=t')
  })

  it('should escape names', async () => {
    const { html } = await renderMail('passwordChanged', { firstName: EVIL })
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;')
  })
})
