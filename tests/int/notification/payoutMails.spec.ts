import { describe, expect, it } from 'vitest'
import { money } from '@/domain/money/money'
import type { PayoutMail } from '@/operations/notification/mail/payoutMail'
import { renderMail } from '@/operations/notification/mail/renderMail'

const EVIL = `<script>alert("x")</script><img src=x onerror=alert(1)> & "quotes"`

const sample: PayoutMail = {
  firstName: 'Ana',
  amount: money(50_00, 'USD'),
  fee: money(1_00, 'USD'),
  net: money(49_00, 'USD'),
  channel: 'wise',
  destination: 'a•••@example.test',
  failureCode: null,
  reason: 'We could not reach you.',
}
const TEMPLATES = ['payoutPaid', 'payoutFailed', 'payoutStopped', 'payoutMethodChanged'] as const

describe('every mail about a payout', () => {
  it.each(TEMPLATES)('should be whole, with a button to the payouts or the method: %s', async (template) => {
    const { subject, html, text } = await renderMail(template, sample)
    for (const content of [subject, html, text])
      expect(content).not.toMatch(/undefined|NaN|null|\[object|\{\w+\}|payoutMail\.|payout\.\w/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(text).toMatch(/http:\/\/localhost:3000\/tutor\/earnings(\/method)?\n/)
    expect(text).toContain('You got this because')
    expect(text).toContain('Wise, a•••@example.test')
  })

  it.each(TEMPLATES)('should show what people typed as text: %s', async (template) => {
    const { html } = await renderMail(template, {
      ...sample,
      firstName: EVIL,
      reason: EVIL,
      destination: EVIL,
    })
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;')
  })

  it('should say what arrived, what came back, and why nothing was sent', async () => {
    expect((await renderMail('payoutPaid', sample)).subject).toBe('Your payout has arrived: $49.00')
    const failed = await renderMail('payoutFailed', sample)
    expect(failed.subject).toBe('Your payout of $50.00 came back')
    expect(failed.text).toContain('all of it is available to you again')
    expect((await renderMail('payoutStopped', sample)).text).toContain('> We could not reach you.')
  })
})
