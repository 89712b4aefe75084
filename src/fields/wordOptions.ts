import type { OptionObject } from 'payload'
import { codeWords } from '@/messages/codeWords'

/** The values of a select with words for labels: lists and forms of the admin show no codes. */
export const wordOptions = (values: readonly string[]): OptionObject[] =>
  values.map((value) => ({ value, label: codeWords(value) }))
