import type { SelectField } from 'payload'

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
    options: values.map((value) => ({ value, label: stateWords(value) })),
    index: true,
    ...overrides,
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, position: 'sidebar', ...overrides.admin },
  } as SelectField
}

/** `IN_PROGRESS` and `needsResponse` as staff read them. */
const stateWords = (value: string): string =>
  value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
