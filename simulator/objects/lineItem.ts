import type Stripe from 'stripe'
import { newId } from '../newId'

export type LineItemInput = {
  currency: string
  unitAmount: number
  quantity: number
  name: string
  created: number
}

/** One line of a session, its price made on the spot. */
export function buildLineItem(input: LineItemInput): Stripe.LineItem {
  const total = input.unitAmount * input.quantity
  return {
    id: newId('li_'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: input.currency,
    description: input.name,
    metadata: {},
    price: buildPrice(input),
    quantity: input.quantity,
  }
}

function buildPrice(input: LineItemInput): Stripe.Price {
  return {
    id: newId('price_1'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: input.created,
    currency: input.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: newId('prod_', 14),
    recurring: null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: input.unitAmount,
    unit_amount_decimal: String(input.unitAmount) as unknown as Stripe.Price['unit_amount_decimal'],
  }
}
