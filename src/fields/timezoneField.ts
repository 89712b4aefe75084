import type { TextField } from 'payload'
import { isTimeZone } from '@/domain/time/isTimeZone'

/** An IANA time zone name such as `Europe/Belgrade`. */
export const timezoneField = (
  name = 'timezone',
  overrides: Partial<Pick<TextField, 'required' | 'defaultValue' | 'admin'>> = {},
): TextField =>
  ({
    name,
    type: 'text',
    required: true,
    ...overrides,
    validate: (value: string | null | undefined) =>
      isTimeZone(value ?? '') || 'Choose a time zone such as Europe/London.',
  }) as TextField
