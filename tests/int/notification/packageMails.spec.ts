import { describe, expect, it } from 'vitest'
import { money } from '@/domain/money/money'
import type { PackageMail } from '@/operations/notification/mail/packageMail'
import { renderMail } from '@/operations/notification/mail/renderMail'
import { sceneMail } from './sampleMail'

const EVIL = `<script>alert("x")</script><img src=x onerror=alert(1)> & "quotes"`

/** Mia in New York has two of five lessons with Ana left, until 4 November 2026, 10:00 UTC. */
function sample(changes: Partial<PackageMail['package']> = {}, tutorName = 'Ana Reyes'): PackageMail {
  return {
    to: { firstName: 'Mia', timeZone: 'America/New_York' },
    package: {
      id: '019abcde-0000-7000-8000-000000000001',
      lessons: 5,
      lessonsLeft: 2,
      durationMinutes: 60,
      price: money(11_254, 'USD'),
      saved: money(1251, 'USD'),
      expiresAt: new Date('2026-11-04T10:00:00Z'),
      withdrawUntil: new Date('2026-08-20T10:00:00Z'),
      ...changes,
    },
    tutor: { name: tutorName, slug: 'ana-reyes' },
    lessons: 2,
    value: money(4502, 'USD'),
  }
}

const TEMPLATES = [
  'packageBought',
  'packageExpires',
  'packageExpired',
  'packageExtended',
  'packageRefunded',
] as const

describe('every mail about a package', () => {
  it.each(TEMPLATES)('should be whole, with one place to go: %s', async (template) => {
    for (const mail of [
      sample(),
      sample({ lessons: 1, lessonsLeft: 1, expiresAt: null, withdrawUntil: null }),
    ]) {
      const { subject, html, text } = await renderMail(template, mail)
      for (const content of [subject, html, text])
        expect(content).not.toMatch(/undefined|NaN|null|\[object|Invalid Date|\{\w+\}|packageMail\./)
      expect(html.match(/class="es-button"/g)).toHaveLength(1)
      expect(text).toContain('You got this because')
      expect(text).toContain('$112.54')
    }
  })

  it.each(TEMPLATES)('should show what people typed as text: %s', async (template) => {
    const { html } = await renderMail(template, sample({}, EVIL))
    expect(html).not.toMatch(/<script|<img/i)
    expect(html).toContain('&lt;script&gt;')
  })

  it('should say the last day on the reader’s clock, how long it can be given back and what is left', async () => {
    const { text } = await renderMail('packageBought', sample())
    expect(text).toContain('Book until: Wed 4 Nov 2026, 05:00, New York (GMT-5)')
    expect(text).toContain('Lessons: 2 of 5 left')
    expect(text).toContain('Thu 20 Aug 2026, 06:00')
  })

  it('should say what the lessons that ran out were worth and where it is', async () => {
    const { subject, text } = await renderMail('packageExpired', sample())
    expect(subject).toBe('Your package has ended: $45.02 is in your wallet')
    expect(text).toContain('2 lessons not booked')
  })
})

describe('mails about a lesson from a package', () => {
  it('should never speak of a card', async () => {
    for (const template of ['requestSent', 'refundSent', 'bookingCancelled', 'requestDeclined'] as const) {
      const { subject, text } = await renderMail(
        template,
        sceneMail(template, 'student', { isFromPackage: true }),
      )
      for (const content of [subject, text]) expect(content, template).not.toMatch(/\bcard\b|Banks/)
      expect(text, template).toMatch(/package/)
    }
  })
})
