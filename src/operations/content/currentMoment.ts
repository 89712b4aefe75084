import type { PayloadRequest } from 'payload'
import { currentInstant } from '@/services/clock/clock'

/** The product's present instant, for hooks: forms of the admin have no edge of their own that asks the clock. */
export const currentMoment = (req: PayloadRequest): Promise<Date> => currentInstant(req.payload)
