import type { SelectField } from 'payload'
import { CURRENCIES } from '@/domain/money/currency'

/** ISO 4217 code of one of the twelve currencies of domain.md section 5. */
export const currencyField = (
  overrides: Partial<Pick<SelectField, 'required' | 'defaultValue' | 'admin'>> = {},
): SelectField => ({
  name: 'currency',
  type: 'select',
  options: [...CURRENCIES],
  required: true,
  ...overrides,
})
