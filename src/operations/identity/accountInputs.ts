import { z } from 'zod'
import { CURRENCIES } from '@/domain/money/currency'
import { isTimeZone } from '@/domain/time/isTimeZone'

/** An address, trimmed and in lower case: the form in which accounts are stored. */
export const emailInput = z
  .string('Enter your email address.')
  .trim()
  .toLowerCase()
  .max(254, 'That email address is too long.')
  .pipe(z.email('Enter a whole email address, such as mia@example.com.'))

/** What is typed as a password. The rules for new ones are `assertPassword`; this only bounds the work of hashing. */
export const passwordInput = z
  .string('Enter your password.')
  .min(1, 'Enter your password.')
  .max(1000, 'Use at most 128 characters.')

/** Secret part of a mailed link or a refresh cookie. */
export const tokenInput = z
  .string('The token is missing.')
  .min(1, 'The token is missing.')
  .max(200, 'That is not one of our tokens.')

/** Letters of any script; no dots before letters or slashes, so that no mail we send carries somebody's link. */
export const nameInput = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(80, 'Use at most 80 characters.')
    .regex(/^(?!.*\.\p{L})[\p{L}\p{M}][\p{L}\p{M} .’'·-]*$/u, 'Use letters, spaces, hyphens and apostrophes.')

export const timezoneInput = z
  .string('Choose your time zone.')
  .max(64, 'Choose a time zone such as Europe/London.')
  .refine(isTimeZone, 'Choose a time zone such as Europe/London.')

export const currencyInput = z.enum(CURRENCIES, 'Choose one of the currencies in the list.')
