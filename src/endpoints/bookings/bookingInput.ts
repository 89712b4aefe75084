import { z } from 'zod'
import { SCOPES } from '@/domain/series/scope'

export const bookingParams = z.strictObject({ id: z.uuid() })
export const reason = z.string().trim().min(1, 'Please say why.').max(500)
/** How far a change goes in a weekly series. */
export const scope = z.enum(SCOPES)
