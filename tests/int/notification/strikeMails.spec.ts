import { describe, expect, it } from 'vitest'
import { strikeStanding } from '@/domain/trust/strikes'
import { renderMail } from '@/operations/notification/mail/renderMail'
import type { StrikeMail } from '@/operations/notification/mail/strikeMail'

const EVIL = `<script>alert("x")</script><img src=x onerror=alert(1)> & "quotes"`
const AT = new Date('2026-11-04T10:16:00Z')

/** Ana in Manila did not come to a lesson of Mia on 4 November 2026, 10:00 UTC: 18:00 for Ana. */
function sample(changes: Partial<StrikeMail> = {}): StrikeMail {
  return {
    to: { firstName: 'Ana', timeZone: 'Asia/Manila', part: 'tutor' },
    strike: {
      id: '019abcde-0000-7000-8000-000000000001',
      kind: 'no_show',
      at: AT,
      expiresAt: new Date('2027-05-03T10:16:00Z'),
    },
    lesson: {
      reference: 'ABCD2345',
      subject: 'Mathematics',
      studentName: 'Mia T.',
      start: new Date('2026-11-04T10:00:00Z'),
    },
    tutorName: 'Ana Reyes',
    standing: { counting: 1, untilPause: 2, pausedUntil: null },
    appeal: null,
    decided: null,
    ...changes,
  }
}

const staff = { firstName: 'Olga', timeZone: 'UTC', part: 'staff' as const }
const appeal = 'The power was out in my whole street.'
const lift = { decision: 'lift' as const, reason: 'We saw the outage.' }
const CASES = [
  ['strikeGiven', 'for a missed lesson', sample()],
  [
    'strikeGiven',
    'for a late cancellation',
    sample({ strike: { ...sample().strike, kind: 'late_cancellation' } }),
  ],
  [
    'studentsPaused',
    'to the tutor',
    sample({ standing: { counting: 3, untilPause: 0, pausedUntil: new Date('2027-01-02T10:00:00Z') } }),
  ],
  ['strikeAppealed', 'to the tutor', sample({ appeal })],
  ['strikeAppealed', 'to staff', sample({ appeal, to: staff })],
  ['strikeDecided', 'lifted', sample({ appeal, decided: lift })],
  ['strikeDecided', 'upheld', sample({ appeal, decided: { ...lift, decision: 'uphold' } })],
] as const

describe('every mail about a strike', () => {
  it.each(CASES)('should be whole, with one button to the strikes: %s %s', async (template, _name, mail) => {
    const { subject, html, text } = await renderMail(template, mail)
    for (const content of [subject, html, text])
      expect(content).not.toMatch(/undefined|NaN|null|\[object|Invalid Date|\{\w+\}|strikeMail\.|strikes\.\w/)
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/class="es-button"/g)).toHaveLength(1)
    expect(text).toContain('You got this because')
    expect(text).toMatch(
      mail.to.part === 'staff'
        ? /http:\/\/localhost:3000\/admin\/collections\/tutor-strikes\/019abcde/
        : /http:\/\/localhost:3000\/tutor\/strikes\n/,
    )
  })

  it.each(CASES)('should show what people typed as text: %s %s', async (template, _name, mail) => {
    const { html } = await renderMail(template, {
      ...mail,
      tutorName: EVIL,
      to: { ...mail.to, firstName: EVIL },
      lesson: { ...mail.lesson, subject: EVIL, studentName: EVIL },
      appeal: EVIL,
      decided: mail.decided && { ...mail.decided, reason: EVIL },
    })
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('what a mail about a strike says', () => {
  it('should be what it was for, until when it counts and is gone, on the tutor’s own clock', async () => {
    const { subject, text } = await renderMail('strikeGiven', sample())
    expect(subject).toBe('You got a strike: Mathematics with Mia T.')
    expect(text).toContain('When: Wed 4 Nov 2026, 18:00, Manila (GMT+8)')
    expect(text).toContain('Counts until: Tue 2 Feb 2027, 18:16, Manila (GMT+8)')
    expect(text).toContain('Gone from your record: Mon 3 May 2027, 18:16, Manila (GMT+8)')
    expect(text).toContain('1 of 3 strikes count now. 2 more pause new students.')
    expect(text).toContain('You can appeal each strike once')
  })

  it('should be until when new students are paused', async () => {
    const strikes = [0, 1, 2].map((hours) => ({
      ...sample().strike,
      state: 'active' as const,
      at: new Date(AT.getTime() - hours * 3_600_000),
    }))
    const mail = sample({ standing: strikeStanding(strikes, AT) })
    expect((await renderMail('studentsPaused', mail)).text).toContain(
      '3 strikes count now, so new students cannot book you until Tue 2 Feb 2027, 16:16, Manila (GMT+8).',
    )
  })

  it('should show staff the words of the tutor, and the tutor those of staff', async () => {
    expect((await renderMail('strikeAppealed', sample({ appeal, to: staff }))).text).toContain(`> ${appeal}`)
    const decided = await renderMail('strikeDecided', sample({ appeal, decided: lift }))
    expect(decided.text).toContain('> We saw the outage.')
    expect(decided.text, 'one that was lifted counts until no date').not.toMatch(/Counts until|Gone from/)
    const upheld = sample({ appeal, decided: { ...lift, decision: 'uphold' } })
    expect((await renderMail('strikeDecided', upheld)).text).toMatch(/Counts until: [\s\S]*Gone from/)
    expect(decided.text).not.toContain(appeal)
  })
})
