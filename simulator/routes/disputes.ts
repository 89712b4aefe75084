import type Stripe from 'stripe'
import { z } from 'zod'
import { answerDispute, decideDispute, type Evidence } from '../actions/disputes'
import { missingError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { checkParams, expand, flag, metadata, text } from '../api/params'
import { EVIDENCE_FIELDS, EVIDENCE_FILES } from '../objects/dispute'
import type { Unit } from '../unit'
import { findFile } from './files'

const onlyExpand = z.strictObject({ expand })
const disputeList = z.strictObject({
  ...listParams,
  charge: text().optional(),
  payment_intent: text().optional(),
})
const evidence = z.strictObject(
  Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, z.string().max(20_000).optional()])),
)
const updateParams = z.strictObject({
  evidence: evidence.optional(),
  metadata: metadata.optional(),
  submit: flag.optional(),
  expand,
})

export const disputeEndpoints: Endpoint[] = [
  {
    method: 'GET',
    route: '/v1/disputes',
    run: (unit, _id, raw) => {
      const params = checkParams(disputeList, raw)
      const where = { charge: params.charge, payment_intent: params.payment_intent }
      const page = listPage(unit, { object: 'dispute', url: '/v1/disputes', params, where })
      return expandObject(unit, page, params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/disputes/:id',
    run: (unit, id, raw) => expandObject(unit, findDispute(unit, id), checkParams(onlyExpand, raw).expand),
  },
  {
    method: 'POST',
    route: '/v1/disputes/:id',
    run: (unit, id, raw) => {
      const params = checkParams(updateParams, raw)
      for (const field of EVIDENCE_FILES) {
        const fileId = params.evidence?.[field]
        if (fileId) findFile(unit, fileId, `evidence[${field}]`)
      }
      const given = Object.entries(params.evidence ?? {}).filter((entry) => entry[1] !== undefined)
      const dispute = answerDispute(unit, findDispute(unit, id), {
        evidence: Object.fromEntries(given) as Evidence,
        metadata: params.metadata ?? {},
        submit: params.submit ?? true,
      })
      return expandObject(unit, dispute, params.expand)
    },
  },
  {
    method: 'POST',
    route: '/v1/disputes/:id/close',
    run: (unit, id, raw) => {
      const params = checkParams(onlyExpand, raw)
      return expandObject(unit, decideDispute(unit, findDispute(unit, id), 'lost'), params.expand)
    },
  },
]

/** @throws ApiError 404 */
export function findDispute(unit: Unit, id: string): Stripe.Dispute {
  const dispute = unit.store.get<Stripe.Dispute>('dispute', id)
  if (!dispute) throw missingError('dispute', id, 'dispute')
  return dispute
}
