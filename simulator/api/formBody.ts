import { parameterError } from './apiError'

export type FormRecord = { [key: string]: FormValue }
export type FormValue = string | FormRecord

const KEY = /^([^[\]]+)((?:\[[^[\]]*\])*)$/
const MAX_DEPTH = 8

/**
 * Reads a form-encoded body or query with bracket nesting: `a[b][0][c]=x` gives { a: { b: { 0: { c: 'x' } } } }.
 * Lists stay records with number keys until a schema says that a list is meant; `a[]=x` takes the next number.
 * @throws ApiError for a key that is not well-formed or nested too deep.
 */
export function parseFormBody(text: string): FormRecord {
  const result = emptyRecord()
  for (const [key, value] of new URLSearchParams(text)) {
    const match = KEY.exec(key)
    if (!match) throw parameterError(`Invalid request: unable to parse parameter ${key}`, key)
    const path = [
      match[1] ?? '',
      ...[...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? ''),
    ]
    if (path.length > MAX_DEPTH) throw parameterError(`Parameter nested too deep: ${key}`, key)
    place(result, path, value)
  }
  return result
}

function place(target: FormRecord, path: string[], value: string): void {
  let record = target
  path.forEach((part, index) => {
    const name = part === '' ? String(Object.keys(record).length) : part
    if (index === path.length - 1) {
      record[name] = value
      return
    }
    const inner = record[name]
    if (inner !== undefined && typeof inner !== 'string') {
      record = inner
    } else {
      const fresh = emptyRecord()
      record[name] = fresh
      record = fresh
    }
  })
}

/** Without a prototype, so that a key such as __proto__ is only a key. */
function emptyRecord(): FormRecord {
  return Object.create(null) as FormRecord
}
