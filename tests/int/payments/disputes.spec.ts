import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DomainError } from '@/domain/errors/domainError'
import type { DisputeSnapshot } from '@/services/payments/disputesService'
import { paymentErrorOf } from '@/services/payments/paymentError'
import type { CreateCheckoutInput, PaymentsService } from '@/services/payments/paymentsService'
import { checkoutInput, newPayments, paidCheckout } from './newPayments'
import { type RunningSimulator, startSimulator } from './startSimulator'
import { openWebhookInbox, type WebhookInbox } from './webhookInbox'

const DAY = 24 * 60 * 60 * 1000
const DISPUTED_CARD = '4000000000000259'
const INQUIRY_CARD = '4000000000001976'
const FEE = 1500
const usd = (amount: number) => ({ amount, currency: 'USD' })

let inbox: WebhookInbox
let simulator: RunningSimulator
let payments: PaymentsService

beforeAll(async () => {
  inbox = await openWebhookInbox()
  simulator = await startSimulator({ webhookUrl: inbox.url })
  payments = newPayments(simulator)
})
beforeEach(async () => {
  await simulator.reset()
  inbox.clear()
})
afterAll(async () => {
  await simulator.stop()
  await inbox.close()
})

async function pay(
  card: string,
  changes: Partial<CreateCheckoutInput> = {},
): Promise<{ intentId: string; paymentId: string }> {
  const input = checkoutInput({ captureMethod: 'automatic', ...changes })
  const { sessionId } = await payments.createCheckout(input)
  await simulator.pay(sessionId, card)
  const { intentId } = await payments.getCheckout(sessionId)
  return { intentId: intentId ?? '', paymentId: input.paymentId }
}

/** The one dispute there is. */
async function theDispute(): Promise<DisputeSnapshot> {
  const { disputes, nextCursor } = await payments.listDisputes({})
  expect({ count: disputes.length, nextCursor }).toEqual({ count: 1, nextCursor: null })
  return disputes[0] as DisputeSnapshot
}

const typesAbout = (id: string) =>
  inbox.received.filter(({ event }) => event.data?.object.id === id).map(({ type }) => type)
const arrived = (type: string) => inbox.waitFor((item) => item.type === type)
const errorOf = (work: Promise<unknown>): Promise<DomainError> =>
  work.then(
    () => Promise.reject(new Error('it should have failed')),
    (error: DomainError) => error,
  )

describe('a chargeback', () => {
  it('should take the money and a fee, and tell of both', async () => {
    const { intentId } = await pay(DISPUTED_CARD)
    const dispute = await theDispute()
    expect(dispute).toMatchObject({
      intentId,
      amount: 2500,
      currency: 'USD',
      reason: 'fraudulent',
      status: 'needs_response',
      isSubmitted: false,
      feeAmount: FEE,
      netImpact: -(2500 + FEE),
    })
    expect(dispute.chargeId).toBe((await payments.getIntent(intentId)).chargeId)
    expect(dispute.evidenceDueBy?.getTime()).toBeGreaterThan(Date.now() + 7 * DAY)
    expect(await payments.getDispute(dispute.id)).toEqual(dispute)
    const [told] = await arrived('charge.dispute.funds_withdrawn')
    const event = payments.parseWebhook({
      rawBody: told?.body ?? '',
      signature: told?.signature ?? '',
      now: new Date(),
    })
    expect(event).toMatchObject({ objectId: dispute.id, objectType: 'dispute', intentId, accountId: null })
    expect(typesAbout(dispute.id)).toContain('charge.dispute.created')
  })

  it('should come with the capture, for what was captured', async () => {
    const { intentId } = await pay(DISPUTED_CARD, { captureMethod: 'manual' })
    expect((await payments.listDisputes({})).disputes).toEqual([])
    await payments.capture({ intentId, amount: usd(1000), idempotencyKey: 'capture:part' })
    expect(await theDispute()).toMatchObject({ amount: 1000, netImpact: -(1000 + FEE) })
  })

  it('should be about what was not given back, and forbid giving the rest back', async () => {
    const { intentId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
    const reason = 'requested_by_customer'
    await payments.refund({ intentId, amount: usd(700), idempotencyKey: 'refund:before', reason })
    const { chargeId } = await payments.getIntent(intentId)
    await simulator.tell(`charges/${chargeId}/dispute`, { reason: 'product_not_received' })
    expect(await theDispute()).toMatchObject({ amount: 1800, reason: 'product_not_received' })
    const refused = await errorOf(
      payments.refund({ intentId, amount: usd(100), idempotencyKey: 'refund:after', reason }),
    )
    expect(paymentErrorOf(refused)).toMatchObject({
      outcome: 'refused',
      reason: 'disputed',
      retryable: false,
    })
  })

  it('should be won with good evidence: the money comes back, the fee does not', async () => {
    await pay(DISPUTED_CARD)
    const { id } = await theDispute()
    const evidence = { customerName: 'Ana Petrova', serviceDate: '2026-11-20' }
    const key = (step: string) => ({ disputeId: id, idempotencyKey: `evidence:${step}` })
    const draft = await payments.submitEvidence({ ...key('draft'), evidence, submit: false })
    expect(draft).toMatchObject({ status: 'needs_response', isSubmitted: false })
    const input = { ...key('final'), evidence: { uncategorizedText: 'winning_evidence' }, submit: true }
    expect(await payments.submitEvidence(input)).toMatchObject({ status: 'under_review', isSubmitted: true })
    const stored = await simulator.raw('GET', `/v1/disputes/${id}`)
    expect(stored.json.evidence).toMatchObject({
      customer_name: 'Ana Petrova',
      service_date: '2026-11-20',
      uncategorized_text: 'winning_evidence',
    })
    await arrived('charge.dispute.closed')
    expect(await payments.getDispute(id)).toMatchObject({ status: 'won', feeAmount: FEE, netImpact: -FEE })
    await arrived('charge.dispute.funds_reinstated')
    const again = { ...key('again'), evidence: { customerName: 'Ana' }, submit: true }
    expect(await payments.submitEvidence(again)).toMatchObject({ status: 'won' })
  })

  it.each([
    [
      'the bank decides for the payer',
      async (id: string) => void (await simulator.tell(`disputes/${id}/lose`)),
    ],
    ['nobody answers in time', async () => void (await simulator.control({ offsetMs: 10 * DAY }))],
    [
      'we give in',
      async (disputeId: string) =>
        void (await payments.acceptDispute({ disputeId, idempotencyKey: 'accept' })),
    ],
  ])('should be lost when %s', async (_name, happen) => {
    await pay(DISPUTED_CARD)
    const { id } = await theDispute()
    await happen(id)
    expect(await payments.getDispute(id)).toMatchObject({ status: 'lost', netImpact: -(2500 + FEE) })
    const late = { disputeId: id, evidence: { customerName: 'Ana' }, submit: true, idempotencyKey: 'late' }
    expect(paymentErrorOf(await errorOf(payments.submitEvidence(late)))?.outcome).toBe('refused')
    const accept = { disputeId: id, idempotencyKey: 'accept:again' }
    expect((await payments.acceptDispute(accept)).status).toBe('lost')
  })

  it('should submit once when asked twice with one key', async () => {
    await pay(DISPUTED_CARD)
    const { id } = await theDispute()
    const input = { disputeId: id, evidence: { customerName: 'Ana' }, submit: true, idempotencyKey: 'once' }
    expect(await payments.submitEvidence(input)).toEqual(await payments.submitEvidence(input))
    expect((await simulator.raw('GET', `/v1/disputes/${id}`)).json).toMatchObject({
      evidence_details: { submission_count: 1 },
    })
  })
})

describe('an inquiry', () => {
  it('should take no money, and end quietly when answered', async () => {
    const { intentId } = await pay(INQUIRY_CARD)
    const { id } = await theDispute()
    expect(await theDispute()).toMatchObject({ status: 'inquiry_needs_response', feeAmount: 0, netImpact: 0 })
    const reason = 'requested_by_customer'
    await payments.refund({ intentId, amount: usd(500), idempotencyKey: 'refund:inquiry', reason })
    const evidence = { productDescription: 'An algebra lesson' }
    await payments.submitEvidence({ disputeId: id, evidence, submit: true, idempotencyKey: 'answer' })
    expect((await payments.getDispute(id)).status).toBe('inquiry_under_review')
    await simulator.tell(`disputes/${id}/win`)
    expect(await payments.getDispute(id)).toMatchObject({ status: 'inquiry_closed', netImpact: 0 })
  })

  it('should become a chargeback when the bank is not satisfied', async () => {
    await pay(INQUIRY_CARD)
    const { id } = await theDispute()
    await simulator.tell(`disputes/${id}/lose`)
    expect(await payments.getDispute(id)).toMatchObject({
      status: 'needs_response',
      netImpact: -(2500 + FEE),
    })
  })
})

it('should page through disputes and leave out those opened before', async () => {
  await pay(DISPUTED_CARD)
  await theDispute()
  expect((await payments.listDisputes({ since: new Date(Date.now() + DAY) })).disputes).toEqual([])
  expect((await payments.listDisputes({ since: new Date(Date.now() - DAY) })).disputes).toHaveLength(1)
})
