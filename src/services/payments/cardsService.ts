import type { Money } from '@/domain/money/money'
import type { CaptureMethod, PaymentFailureCode, PaymentSnapshot } from './paymentTypes'

/** A saved card, as much as may be shown. */
export type SavedCard = {
  cardId: string
  /** visa, mastercard, amex … */
  brand: string
  last4: string
  expMonth: number
  expYear: number
  isDefault: boolean
}

export type CustomerSnapshot = { customerId: string; email: string | null; defaultCardId: string | null }

export type CardSetupSnapshot = {
  sessionId: string
  /** open: the page waits, also after a declined card (`failureCode`). saved: `cardId` can be charged. */
  state: 'open' | 'saved' | 'expired'
  customerId: string | null
  cardId: string | null
  failureCode: PaymentFailureCode | null
}

export type ChargeSavedCardInput = {
  paymentId: string
  customerId: string
  cardId: string
  amount: Money
  captureMethod: CaptureMethod
  /** Shown on receipts and in the processor's dashboard. */
  description: string
  /** Own facts for the processor's dashboard; `payment_id` is added. */
  metadata?: Record<string, string>
  idempotencyKey: string
}

/** Customers and the cards saved for them (EX: packages, top-ups, lessons charged near their start). */
export type CardsService = {
  /** One customer per key. `userId` goes into the metadata, so that the dashboard leads back to us. */
  createCustomer(input: {
    userId: string
    email: string
    name?: string
    idempotencyKey: string
  }): Promise<{ customerId: string }>
  /** @throws DomainError NOT_FOUND, also for a customer that was deleted */
  getCustomer(customerId: string): Promise<CustomerSnapshot>
  updateCustomer(input: { customerId: string; email?: string; name?: string }): Promise<CustomerSnapshot>
  /** Forgets a customer and their cards; one that is gone already is not an error. */
  deleteCustomer(customerId: string): Promise<void>
  /** Newest first. */
  listCards(customerId: string): Promise<SavedCard[]>
  /** Removes a card; one that is removed already is not an error. */
  detachCard(cardId: string): Promise<void>
  /** `cardId` null: none is the default. */
  setDefaultCard(input: { customerId: string; cardId: string | null }): Promise<CustomerSnapshot>
  /**
   * Opens a hosted page that saves a card for charges without the payer being there; nothing is charged. The webhook
   * is checkout.session.completed (and setup_intent.succeeded); `getCardSetup` tells what came of it.
   */
  createCardSetup(input: {
    customerId: string
    /** Which cards the page offers depends on it; ISO 4217. */
    currency: string
    successUrl: string
    cancelUrl: string
    idempotencyKey: string
  }): Promise<{ sessionId: string; url: string }>
  getCardSetup(sessionId: string): Promise<CardSetupSnapshot>
  /**
   * Charges a saved card, or holds the amount, while its owner is not there. Once per key for ever, also after the
   * processor has forgotten the key; a declined try is told again, so another try needs another key.
   * @throws DomainError PAYMENT_DECLINED with `intentId` in its data: reason authentication_required when the bank
   *   wants to hear from the payer (let them pay in a checkout), else why the card was declined.
   */
  chargeSavedCard(input: ChargeSavedCardInput): Promise<PaymentSnapshot>
  /** What became of `chargeSavedCard` with that key, without trying it; null when it never arrived. */
  findCharge(input: { customerId: string; idempotencyKey: string }): Promise<PaymentSnapshot | null>
}
