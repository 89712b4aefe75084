import { nobody } from '@/access/nobody'

/** Access to a field of a booking that operations write: anybody who may read the booking reads it. */
export const frozen = { create: nobody, update: nobody }
export const readOnly = { readOnly: true }
