import { t } from '@/messages/t'

const KNOWN = ['legalName', 'street', 'city', 'country', 'taxId', 'birthDate', 'registrationNumber'] as const

/** Names of fields as people call them, one after the other. */
export const missingWords = (fields: readonly string[]): string =>
  KNOWN.filter((name) => fields.includes(name))
    .map((name) => t(`tax.field.${name}`))
    .join(', ')
