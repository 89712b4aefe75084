import type { CardDetails } from '../objects/charge'
import { findCard, isCardNumber } from '../objects/testCards'

export type PayFields = { email: string; cardNumber: string; expiry: string; cvc: string; name: string }
export type FieldName = keyof PayFields
export type FieldErrors = Partial<Record<FieldName, string>>

/** What a chosen test card fills in. */
export function sampleFields(cardNumber: string): PayFields {
  const number = cardNumber.replace(/\D/g, '').slice(0, 19)
  return { email: '', cardNumber: grouped(number), expiry: '12 / 34', cvc: '123', name: 'Test Payer' }
}

export const NO_FIELDS: PayFields = { email: '', cardNumber: '', expiry: '', cvc: '', name: '' }

/** 4242424242424242 → 4242 4242 4242 4242 */
export function grouped(number: string): string {
  return number.replace(/(.{4})(?=.)/g, '$1 ')
}

/**
 * Checks what the payer typed, as of `now` (ms).
 * Gives the card, or one message per field that is wrong.
 */
export function checkPayFields(
  fields: PayFields,
  options: { askEmail: boolean; now: number },
): { card: CardDetails } | { errors: FieldErrors } {
  const errors: FieldErrors = {}
  const number = fields.cardNumber.replace(/[\s-]/g, '')
  if (options.askEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(fields.email.trim())) {
    errors.email = 'Enter an email address, such as name@example.com.'
  }
  if (!isCardNumber(number)) errors.cardNumber = 'Enter the whole card number, or choose a test card above.'
  const expiry = readExpiry(fields.expiry)
  if (!expiry) errors.expiry = 'Enter the expiry date as month and year, such as 12 / 34.'
  else if (isPast(expiry, options.now)) errors.expiry = 'This card has expired. Enter a date in the future.'
  if (!/^\d{3,4}$/.test(fields.cvc.trim())) errors.cvc = 'Enter the 3 or 4 digits of the security code.'
  if (fields.name.trim() === '') errors.name = 'Enter the name on the card.'
  if (!expiry || Object.keys(errors).length > 0) return { errors }
  const name = fields.name.trim().slice(0, 200)
  return { card: { card: findCard(number), expMonth: expiry.month, expYear: expiry.year, name } }
}

function readExpiry(text: string): { month: number; year: number } | null {
  const match = /^\s*(\d{1,2})\s*[/\-. ]?\s*(\d{2}|\d{4})\s*$/.exec(text)
  if (!match) return null
  const month = Number(match[1])
  const year = Number(match[2]) + (match[2]?.length === 2 ? 2000 : 0)
  return month >= 1 && month <= 12 ? { month, year } : null
}

/** A card works through the last day of its month. */
function isPast(expiry: { month: number; year: number }, now: number): boolean {
  return Date.UTC(expiry.year, expiry.month, 1) <= now
}
