import { z } from 'zod'
import { currencyInput, emailInput, nameInput, passwordInput, timezoneInput } from './accountInputs'

/** What a person gives to sign up, on the site and over the API alike. Staff roles cannot be asked for. */
export const registrationInput = z.strictObject({
  email: emailInput,
  password: passwordInput,
  firstName: nameInput('Enter your first name.'),
  lastName: nameInput('Enter your last name.'),
  role: z.enum(
    ['student', 'tutor', 'parent'],
    'Choose what you want to do: learn, teach or find help for your child.',
  ),
  timezone: timezoneInput,
  /** What prices are shown and paid in; US dollars when left out. */
  currency: currencyInput.optional(),
  /** YYYY-MM-DD */
  dateOfBirth: z
    .string('Enter your date of birth.')
    .regex(/^(19|20)\d{2}-\d{2}-\d{2}$/, 'Enter your date of birth as year, month and day.'),
  marketingConsent: z.boolean('Say true or false.').optional(),
})

export type Registration = z.output<typeof registrationInput>
