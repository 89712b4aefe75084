import { z } from 'zod'
import { answerChargeback } from '@/operations/chargeback/answerChargeback'
import { evidenceFile } from '@/operations/chargeback/queries/evidenceFile'
import { getEvidencePack } from '@/operations/chargeback/queries/getEvidencePack'
import { defineEndpoint } from '../http/defineEndpoint'
import { fileAnswer } from '../http/fileAnswer'

const params = z.strictObject({ id: z.uuid() })

const evidence = defineEndpoint({
  method: 'GET',
  path: '/admin/chargebacks/:id/evidence',
  summary: 'All that speaks for us in a chargeback, and the fields as its bank gets them',
  audience: ['ops', 'support', 'finance'],
  params,
  handle: ({ payload, viewer, params }) => getEvidencePack({ payload, viewer, chargebackId: params.id }),
})

const file = defineEndpoint({
  method: 'GET',
  path: '/admin/chargebacks/:id/evidence/pdf',
  summary: 'The same evidence as a PDF',
  audience: ['ops', 'support', 'finance'],
  params,
  handle: async ({ payload, viewer, params, now }) =>
    fileAnswer({
      ...(await evidenceFile({ payload, viewer, chargebackId: params.id, now })),
      type: 'application/pdf',
    }),
})

const submit = defineEndpoint({
  method: 'POST',
  path: '/admin/chargebacks/:id/submit',
  summary: 'Hands the evidence to the bank, for good, with words of your own if you like',
  audience: ['ops', 'support', 'finance'],
  idempotent: true,
  params,
  body: z.strictObject({ words: z.string().trim().max(4000).optional() }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await answerChargeback({
      payload,
      viewer,
      chargebackId: params.id,
      ...(body.words && { words: body.words }),
      now,
    })
    return getEvidencePack({ payload, viewer, chargebackId: params.id })
  },
})

/** Chargebacks: what speaks for us, and the way to the bank (NV15). */
export const chargebackEndpoints = [evidence, file, submit]
