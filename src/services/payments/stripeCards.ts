import type Stripe from 'stripe'
import { DomainError } from '@/domain/errors/domainError'
import type { CardSetupSnapshot, CardsService, ChargeSavedCardInput, CustomerSnapshot } from './cardsService'
import type { StripeLink } from './createStripeLink'
import { declinedIntent } from './declinedIntent'
import { failureCodeOf } from './failureCode'
import { paymentErrorOf } from './paymentError'
import { PAYMENT_ID_KEY, paymentSnapshot } from './paymentSnapshot'
import { toProcessorAmount } from './processorAmount'
import { idOf, OPERATION_KEY } from './stripeFacts'

/** Customers and saved cards on Stripe's package. */
export function stripeCards({ stripe, call }: StripeLink): CardsService {
  const getCustomer = (customerId: string): Promise<CustomerSnapshot> =>
    call('getCustomer', null, async (options) =>
      customerSnapshot(await stripe.customers.retrieve(customerId, {}, options)),
    )

  return {
    getCustomer,

    createCustomer: ({ userId, email, name, idempotencyKey }) =>
      call('createCustomer', idempotencyKey, async (options) => {
        const params = { email, ...(name && { name }), metadata: { user_id: userId } }
        const customer = await stripe.customers.create(params, options)
        return { customerId: customer.id }
      }),

    updateCustomer: ({ customerId, email, name }) =>
      call('updateCustomer', null, async (options) => {
        const params = { ...(email && { email }), ...(name && { name }) }
        return customerSnapshot(await stripe.customers.update(customerId, params, options))
      }),

    deleteCustomer: (customerId) =>
      call('deleteCustomer', null, (options) => stripe.customers.del(customerId, options)).then(
        () => undefined,
        unlessGone,
      ),

    listCards: (customerId) =>
      call('listCards', null, async (options) => {
        const customer = customerSnapshot(await stripe.customers.retrieve(customerId, {}, options))
        const list = stripe.customers.listPaymentMethods(customerId, { type: 'card', limit: 100 }, options)
        const cards: Awaited<ReturnType<CardsService['listCards']>> = []
        for await (const { id, card } of list) {
          if (!card) continue
          cards.push({
            cardId: id,
            brand: card.brand,
            last4: card.last4,
            expMonth: card.exp_month,
            expYear: card.exp_year,
            isDefault: id === customer.defaultCardId,
          })
        }
        return cards
      }),

    detachCard: async (cardId) => {
      try {
        await call('detachCard', null, (options) => stripe.paymentMethods.detach(cardId, {}, options))
      } catch (error) {
        if (paymentErrorOf(error)?.reason !== 'invalid_request') throw error
        const method = await call('getCard', null, (options) =>
          stripe.paymentMethods.retrieve(cardId, {}, options),
        )
        if (method.customer !== null) throw error
      }
    },

    setDefaultCard: ({ customerId, cardId }) =>
      call('setDefaultCard', null, async (options) => {
        const params = { invoice_settings: { default_payment_method: cardId ?? '' } }
        return customerSnapshot(await stripe.customers.update(customerId, params, options))
      }),

    createCardSetup: ({ customerId, currency, successUrl, cancelUrl, idempotencyKey }) =>
      call('createCardSetup', idempotencyKey, async (options) => {
        const session = await stripe.checkout.sessions.create(
          {
            mode: 'setup',
            allowed_payment_method_types: ['card'],
            currency: currency.toLowerCase(),
            customer: customerId,
            success_url: successUrl,
            cancel_url: cancelUrl,
          },
          options,
        )
        if (!session.url) throw new DomainError('INTERNAL', `card setup ${session.id} has no page`)
        return { sessionId: session.id, url: session.url }
      }),

    getCardSetup: (sessionId) =>
      call('getCardSetup', null, async (options) => {
        const expand = { expand: ['setup_intent'] }
        return setupSnapshot(await stripe.checkout.sessions.retrieve(sessionId, expand, options))
      }),

    chargeSavedCard: (input) =>
      call('chargeSavedCard', input.idempotencyKey, async (options) => {
        const before = await intentOf(stripe, input, options.headers)
        if (before?.status === 'requires_payment_method') throw declinedIntent(before)
        const intent = before ?? (await stripe.paymentIntents.create(chargeParams(input), options))
        return paymentSnapshot({ session: null, intent })
      }),

    findCharge: (input) =>
      call('findCharge', null, async (options) => {
        const intent = await intentOf(stripe, input, options.headers)
        return intent && paymentSnapshot({ session: null, intent })
      }),
  }
}

function chargeParams(input: ChargeSavedCardInput): Stripe.PaymentIntentCreateParams {
  return {
    amount: toProcessorAmount(input.amount),
    currency: input.amount.currency.toLowerCase(),
    allowed_payment_method_types: ['card'],
    capture_method: input.captureMethod,
    confirm: true,
    customer: input.customerId,
    description: input.description,
    expand: ['latest_charge'],
    metadata: {
      ...input.metadata,
      [PAYMENT_ID_KEY]: input.paymentId,
      [OPERATION_KEY]: input.idempotencyKey,
    },
    off_session: true,
    payment_method: input.cardId,
    transfer_group: input.paymentId,
  }
}

/** The intent made for this key before, however long ago. */
async function intentOf(
  stripe: Stripe,
  { customerId, idempotencyKey }: Pick<ChargeSavedCardInput, 'customerId' | 'idempotencyKey'>,
  headers: Stripe.RequestOptions['headers'],
): Promise<Stripe.PaymentIntent | null> {
  const params = { customer: customerId, limit: 100, expand: ['data.latest_charge'] }
  for await (const intent of stripe.paymentIntents.list(params, headers ? { headers } : undefined)) {
    if (intent.metadata[OPERATION_KEY] === idempotencyKey) return intent
  }
  return null
}

function customerSnapshot(customer: Stripe.Customer | Stripe.DeletedCustomer): CustomerSnapshot {
  if (customer.deleted) throw new DomainError('NOT_FOUND', `customer ${customer.id} was deleted`)
  return {
    customerId: customer.id,
    email: customer.email,
    defaultCardId: idOf(customer.invoice_settings.default_payment_method),
  }
}

function setupSnapshot(session: Stripe.Checkout.Session): CardSetupSnapshot {
  const intent = typeof session.setup_intent === 'object' ? session.setup_intent : null
  const error = intent?.last_setup_error
  const isSaved = intent?.status === 'succeeded'
  return {
    sessionId: session.id,
    state: isSaved ? 'saved' : session.status === 'expired' ? 'expired' : 'open',
    customerId: idOf(session.customer),
    cardId: isSaved ? idOf(intent.payment_method) : null,
    failureCode: error ? failureCodeOf(error.code, error.decline_code) : null,
  }
}

function unlessGone(error: unknown): void {
  if (paymentErrorOf(error)?.reason !== 'not_found') throw error
}
