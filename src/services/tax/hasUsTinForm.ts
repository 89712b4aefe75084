import { stdnum } from 'stdnum'

/** Whether a number can be a US taxpayer's: a social security number or an employer's, nine digits with or without dashes. */
export function hasUsTinForm(text: string | null): boolean {
  if (text === null) return false
  return [stdnum.US?.ssn, stdnum.US?.ein].some((validator) => validator?.validate(text).isValid)
}
