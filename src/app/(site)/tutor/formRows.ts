/** A row of a list as it was sent: its name in the form (`languages.0`) and its values by field. */
export type FormRow = {
  name: string
  /** The field that a complaint about the whole row is shown at. */
  firstField: string
  values: Record<string, string>
}

/**
 * The filled rows of a list that a form sends as `list.0.field`, in order. Rows marked for removal and rows without
 * any value in `fields` are left out.
 */
export function formRows(data: FormData, list: string, fields: readonly [string, ...string[]]): FormRow[] {
  const rows = new Map<number, Record<string, string>>()
  for (const [name, value] of data) {
    const [head, place, ...rest] = name.split('.')
    const index = Number(place)
    if (head !== list || typeof value !== 'string' || !Number.isInteger(index)) continue
    const row = rows.get(index) ?? {}
    row[rest.join('.')] = value.trim()
    rows.set(index, row)
  }
  return [...rows]
    .filter(([, values]) => !values.remove && fields.some((field) => values[field]))
    .sort(([a], [b]) => a - b)
    .map(([index, values]) => ({ name: `${list}.${index}`, firstField: fields[0], values }))
}
