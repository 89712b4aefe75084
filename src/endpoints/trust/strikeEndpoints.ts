import { z } from 'zod'
import { APPEAL_LENGTH, STRIKE_DECISIONS } from '@/domain/trust/strikes'
import { appealStrike } from '@/operations/trust/appealStrike'
import { decideStrike } from '@/operations/trust/decideStrike'
import { listStrikes } from '@/operations/trust/queries/listStrikes'
import { defineEndpoint } from '../http/defineEndpoint'

const params = z.strictObject({ id: z.uuid() })

const list = defineEndpoint({
  method: 'GET',
  path: '/strikes',
  summary: 'My strikes as a tutor, what they come to, and until when new students are paused',
  audience: ['tutor'],
  handle: ({ payload, viewer, now }) => listStrikes({ payload, viewer, now }),
})

const appeal = defineEndpoint({
  method: 'POST',
  path: '/strikes/:id/appeal',
  summary: 'Says that a strike of mine is wrong: once, until it expires',
  audience: ['tutor'],
  params,
  body: z.strictObject({ reason: z.string().trim().min(APPEAL_LENGTH.min).max(APPEAL_LENGTH.max) }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await appealStrike({ payload, viewer, strikeId: params.id, reason: body.reason, now })
    return { id: params.id, status: 'appealed' }
  },
})

const decide = defineEndpoint({
  method: 'POST',
  path: '/admin/strikes/:id/decide',
  summary: 'Staff uphold an appealed strike or lift one, with a reason the tutor reads',
  audience: ['ops', 'support'],
  params,
  body: z.strictObject({
    decision: z.enum(STRIKE_DECISIONS),
    reason: z.string().trim().min(3, 'Please say why, for the tutor and the audit log.').max(500),
  }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await decideStrike({ payload, viewer, strikeId: params.id, ...body, now })
    return { id: params.id, status: body.decision === 'lift' ? 'lifted' : 'upheld' }
  },
})

/** Strikes of tutors: seen and appealed by them, decided by staff (CT48). */
export const strikeEndpoints = [list, appeal, decide]
