/**
 * The text values of a sent form, for `FormState.values`. Leaves out secrets (names with `password` or
 * `token`), files and what React adds for itself.
 */
export function typedValues(data: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of data) {
    if (typeof value === 'string' && !name.startsWith('$') && !/password|token/i.test(name))
      values[name] = value
  }
  return values
}
