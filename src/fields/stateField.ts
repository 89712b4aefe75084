import type { SelectField } from 'payload'
import { wordOptions } from './wordOptions'

/**
 * A state column that only operations may set: shown in the admin, never editable there or over REST.
 * The values come from the domain's own list.
 */
export function stateField(
  name: string,
  values: readonly string[],
  overrides: Partial<Pick<SelectField, 'required' | 'defaultValue' | 'index' | 'admin' | 'enumName'>> = {},
): SelectField {
  return {
    name,
    type: 'select',
    options: wordOptions(values),
    index: true,
    ...overrides,
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, position: 'sidebar', ...overrides.admin },
  } as SelectField
}
