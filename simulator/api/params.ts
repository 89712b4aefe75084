import { z } from 'zod'
import { type ApiError, parameterError } from './apiError'
import type { FormRecord } from './formBody'

/** Building blocks for the parameters of an endpoint: form values are strings, these say what they mean. */

export const text = (max = 5000) =>
  z.string().superRefine((value, context) => {
    if (value === '') {
      context.addIssue({ code: 'custom', message: EMPTY, params: { code: 'parameter_invalid_empty' } })
    } else if (value.length > max) {
      const message = `Invalid string: must be at most ${max} characters`
      context.addIssue({ code: 'custom', message, params: { code: 'parameter_invalid_string' } })
    }
  })

export const integer = (options: { min?: number } = {}) =>
  z.string().transform((value, context) => {
    const number = Number(value)
    if (!/^-?\d+$/.test(value) || !Number.isSafeInteger(number)) {
      const message = `Invalid integer: ${value.slice(0, 40)}`
      context.addIssue({ code: 'custom', message, params: { code: 'parameter_invalid_integer' } })
      return z.NEVER
    }
    if (options.min !== undefined && number < options.min) {
      const message = `This value must be greater than or equal to ${options.min}.`
      context.addIssue({ code: 'custom', message, params: { code: 'parameter_invalid_integer' } })
      return z.NEVER
    }
    return number
  })

export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

export const url = z.string().superRefine((value, context) => {
  const withoutPlaceholder = value.replaceAll('{CHECKOUT_SESSION_ID}', 'id')
  if (!/^https?:\/\//.test(value) || !URL.canParse(withoutPlaceholder)) {
    context.addIssue({ code: 'custom', message: 'Not a valid URL', params: { code: 'url_invalid' } })
  }
})

export const email = z.string().superRefine((value, context) => {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
    const message = `Invalid email address: ${value.slice(0, 80)}`
    context.addIssue({ code: 'custom', message, params: { code: 'email_invalid' } })
  }
})

/** A list: `name[0]=…&name[1]=…`. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    const entries = Object.entries(value)
    return entries.every(([key]) => /^\d+$/.test(key)) ? entries.map(([, inner]) => inner) : value
  }, z.array(item))

export const metadata = z
  .record(z.string().max(40), z.string().max(500))
  .superRefine((value, context) => {
    if (Object.keys(value).length > 50)
      context.addIssue({ code: 'custom', message: 'Metadata can have at most 50 keys' })
  })
  .transform((value) => ({ ...value }) as Record<string, string>)

export const expand = list(z.string()).optional()

const EMPTY =
  'You passed an empty string. We assume empty values are an attempt to unset a parameter; however this parameter cannot be unset. You should remove it from your request or supply a non-empty value.'

/**
 * Checks parameters against an endpoint's schema.
 * @throws ApiError as the published API words it: unknown, missing or invalid parameter.
 */
export function checkParams<Schema extends z.ZodType>(schema: Schema, raw: FormRecord): z.output<Schema> {
  const parsed = schema.safeParse(raw, { reportInput: true })
  if (parsed.success) return parsed.data
  throw toApiError(parsed.error.issues)
}

function toApiError(issues: z.core.$ZodIssue[]): ApiError {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys')
  if (unknown?.code === 'unrecognized_keys') {
    const names = unknown.keys.map((key) => paramName([...unknown.path, key]))
    const message = `Received unknown parameter${names.length > 1 ? 's' : ''}: ${names.join(', ')}`
    return parameterError(message, names[0], 'parameter_unknown')
  }
  const issue = issues[0]
  if (!issue) return parameterError('Invalid request')
  const param = paramName(issue.path)
  if (issue.code === 'custom') {
    const code = issue.params?.code
    return parameterError(issue.message, param, typeof code === 'string' ? code : undefined)
  }
  if (issue.input === undefined) {
    return parameterError(`Missing required param: ${param}.`, param, 'parameter_missing')
  }
  if (issue.code === 'invalid_value') {
    return parameterError(`Invalid ${param}: must be one of ${issue.values.join(', ')}`, param)
  }
  return parameterError(`Invalid ${param}`, param)
}

/** ['line_items', 0, 'quantity'] → line_items[0][quantity] */
function paramName(path: PropertyKey[]): string {
  return path.map((part, index) => (index === 0 ? String(part) : `[${String(part)}]`)).join('')
}
