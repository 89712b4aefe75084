import type Stripe from 'stripe'
import { z } from 'zod'
import { missingError, parameterError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { listPage, listParams } from '../api/listPage'
import { mergeMetadata } from '../api/mergeMetadata'
import { checkParams, email, expand, metadata, text } from '../api/params'
import { buildCustomer } from '../objects/customer'
import { emitEvent } from '../objects/event'
import type { Unit } from '../unit'
import { detachMethod, findMethod } from './paymentMethods'

const onlyExpand = z.strictObject({ expand })
/** An empty value takes the default away. */
const invoiceSettings = z.strictObject({ default_payment_method: z.string().max(5000).optional() }).optional()
const customerParams = z.strictObject({
  email: email.optional(),
  name: text(256).optional(),
  phone: text(20).optional(),
  description: text(350).optional(),
  metadata: metadata.optional(),
  invoice_settings: invoiceSettings,
  expand,
})
const customerList = z.strictObject({ ...listParams, email: text().optional() })

/** People the shop knows. */
export const customerEndpoints: Endpoint[] = [
  {
    method: 'POST',
    route: '/v1/customers',
    run: (unit, _id, raw) => {
      const params = checkParams(customerParams, raw)
      if (params.invoice_settings?.default_payment_method) {
        throw parameterError(
          'A new customer has no payment method that could be the default.',
          'invoice_settings[default_payment_method]',
        )
      }
      const customer = buildCustomer({
        email: params.email ?? null,
        name: params.name ?? null,
        phone: params.phone ?? null,
        description: params.description ?? null,
        metadata: params.metadata ?? {},
        defaultPaymentMethod: null,
        created: unit.now,
      })
      unit.store.put(customer)
      emitEvent(unit, 'customer.created', customer)
      return expandObject(unit, customer, params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/customers',
    run: (unit, _id, raw) => {
      const params = checkParams(customerList, raw)
      const page = listPage(unit, {
        object: 'customer',
        url: '/v1/customers',
        params,
        where: { email: params.email },
      })
      return expandObject(unit, page, params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/customers/:id',
    run: (unit, id, raw) => expandObject(unit, findCustomer(unit, id), checkParams(onlyExpand, raw).expand),
  },
  {
    method: 'POST',
    route: '/v1/customers/:id',
    run: (unit, id, raw) => {
      const params = checkParams(customerParams, raw)
      const customer = findCustomer(unit, id)
      customer.email = params.email ?? customer.email
      customer.name = params.name ?? customer.name
      customer.phone = params.phone ?? customer.phone
      customer.description = params.description ?? customer.description
      customer.metadata = mergeMetadata(customer.metadata, params.metadata)
      const wanted = params.invoice_settings?.default_payment_method
      if (wanted !== undefined) {
        if (wanted !== '' && findMethod(unit, wanted).customer !== id) {
          throw parameterError(
            `The customer does not have a payment method with the ID ${wanted}. The payment method must be attached to the customer.`,
            'invoice_settings[default_payment_method]',
          )
        }
        customer.invoice_settings.default_payment_method = wanted === '' ? null : wanted
      }
      unit.store.put(customer)
      emitEvent(unit, 'customer.updated', customer)
      return expandObject(unit, customer, params.expand)
    },
  },
  {
    method: 'DELETE',
    route: '/v1/customers/:id',
    run: (unit, id, raw) => {
      checkParams(z.strictObject({}), raw)
      const customer = findCustomer(unit, id)
      for (const method of methodsOf(unit, id)) detachMethod(unit, method)
      unit.store.remove(id)
      emitEvent(unit, 'customer.deleted', customer)
      return { id, object: 'customer', deleted: true }
    },
  },
]

/** @throws ApiError 404 */
export function findCustomer(unit: Unit, id: string, param = 'id'): Stripe.Customer {
  const customer = unit.store.get<Stripe.Customer>('customer', id)
  if (!customer) throw missingError('customer', id, param)
  return customer
}

function methodsOf(unit: Unit, customer: string): Stripe.PaymentMethod[] {
  return unit.store.list<Stripe.PaymentMethod>({ object: 'payment_method', where: { customer }, limit: 1000 })
    .data
}
