import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import type { Quote } from '@/domain/price/priceTerms'

type Claim = { payload: Payload; quoteId: string; studentId: string; tutorId: string }

/** What is signed: student, tutor, hourly rate, its currency, the student's, the rate, the end in epoch milliseconds, the price of a trial. */
const content = z.tuple([
  z.uuid(),
  z.uuid(),
  z.int(),
  z.string(),
  z.string(),
  z.string(),
  z.int(),
  z.int().optional(),
])

/** A quote as it travels with the page and comes back with the booking: readable, but only ours to write. */
export function writeQuote(payload: Payload, quote: Quote): string {
  const { studentId, tutorId, hourlyRate, currency, rate, validUntil, fixed } = quote
  const said = [
    studentId,
    tutorId,
    hourlyRate.amount,
    hourlyRate.currency,
    currency,
    rate,
    Number(validUntil),
    ...(fixed ? [fixed.amount] : []),
  ]
  const text = Buffer.from(JSON.stringify(said)).toString('base64url')
  return `${text}.${signatureOf(payload, text)}`
}

/**
 * Reads a quote that was given to this student for this tutor. It may be over; `agreedTerms` decides about that.
 * @throws DomainError VALIDATION_FAILED when it is not ours, or somebody else's
 */
export function readQuote({ payload, quoteId, studentId, tutorId }: Claim): Quote {
  const [text = '', signature = ''] = quoteId.split('.')
  const [given, wanted] = [Buffer.from(signature), Buffer.from(signatureOf(payload, text))]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw refused('is not ours')
  const said = content.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  if (said[0] !== studentId || said[1] !== tutorId) throw refused('was made for somebody else')
  return {
    studentId,
    tutorId,
    hourlyRate: money(said[2], said[3]),
    currency: said[4],
    rate: said[5],
    validUntil: new Date(said[6]),
    fixed: said[7] === undefined ? undefined : money(said[7], said[3]),
  }
}

const signatureOf = (payload: Payload, text: string) =>
  createHmac('sha256', payload.secret).update(`quote ${text}`).digest('base64url')

const refused = (why: string) =>
  new DomainError('VALIDATION_FAILED', `quote ${why}`, {
    field: 'quoteId',
    userMessage: 'This price was not made for this booking. Reload the page to see the price.',
  })
