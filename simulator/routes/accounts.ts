import { z } from 'zod'
import { openAccount, openLink } from '../actions/onboard'
import { missingError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { checkParams, list } from '../api/params'
import { type Included, type StoredAccount, shownAccount } from '../objects/account'
import type { Unit } from '../unit'

const PARTS = ['configuration.recipient', 'defaults', 'identity', 'requirements'] as const
const include = z.array(z.enum(PARTS)).optional()
const requested = z.strictObject({ requested: z.boolean() })
const address = z.url({ protocol: /^https?$/ })

/** Recipients only: people who are paid, not shops of their own. */
const createParams = z.strictObject({
  contact_email: z.email(),
  display_name: z.string().min(1).max(200).optional(),
  dashboard: z.enum(['express', 'full', 'none']),
  identity: z.strictObject({
    country: z.string().regex(/^[A-Za-z]{2}$/),
    entity_type: z.enum(['individual', 'company']).optional(),
  }),
  defaults: z.strictObject({
    currency: z
      .string()
      .regex(/^[A-Za-z]{3}$/)
      .optional(),
    responsibilities: z.strictObject({
      fees_collector: z.enum(['application', 'application_custom', 'application_express', 'stripe']),
      losses_collector: z.enum(['application', 'stripe']),
    }),
  }),
  configuration: z.strictObject({
    recipient: z.strictObject({
      capabilities: z.strictObject({
        stripe_balance: z.strictObject({ stripe_transfers: requested, payouts: requested.optional() }),
      }),
    }),
  }),
  metadata: z.record(z.string().max(40), z.string().max(500)).optional(),
  include,
})
const linkParams = z.strictObject({
  account: z.string().min(1),
  use_case: z.strictObject({
    type: z.enum(['account_onboarding']),
    account_onboarding: z.strictObject({
      refresh_url: address,
      return_url: address.optional(),
    }),
  }),
})

/** Connected accounts, version 2 of the published API: JSON in and out. */
export const accountEndpoints: Endpoint[] = [
  {
    method: 'POST',
    route: '/v2/core/accounts',
    run: (unit, _id, raw) => {
      const params = checkParams(createParams, raw)
      const { responsibilities, currency } = params.defaults
      const account = openAccount(unit, {
        contact_email: params.contact_email,
        display_name: params.display_name ?? null,
        dashboard: params.dashboard,
        country: params.identity.country,
        entityType: params.identity.entity_type ?? null,
        currency: currency?.toLowerCase() ?? null,
        feesCollector: responsibilities.fees_collector,
        lossesCollector: responsibilities.losses_collector,
        metadata: params.metadata ?? {},
      })
      return shownAccount(account, params.include ?? [])
    },
  },
  {
    method: 'GET',
    route: '/v2/core/accounts/:id',
    run: (unit, id, raw) => {
      const params = checkParams(z.strictObject({ include: list(z.enum(PARTS)).optional() }), raw)
      return shownAccount(findAccount(unit, id), (params.include ?? []) as Included[])
    },
  },
  {
    method: 'POST',
    route: '/v2/core/account_links',
    run: (unit, _id, raw) => {
      const params = checkParams(linkParams, raw)
      const account = findAccount(unit, params.account)
      const { refresh_url, return_url } = params.use_case.account_onboarding
      const link = openLink(unit, {
        account: account.id,
        refreshUrl: refresh_url,
        returnUrl: return_url ?? refresh_url,
      })
      return {
        object: 'v2.core.account_link',
        account: account.id,
        created: new Date(unit.now * 1000).toISOString(),
        expires_at: new Date(link.expiresAt * 1000).toISOString(),
        livemode: false,
        url: `${unit.baseUrl}/onboard/${link.token}`,
        use_case: params.use_case,
      }
    },
  },
]

/** @throws ApiError 404 */
export function findAccount(unit: Unit, id: string): StoredAccount {
  const account = unit.store.get<StoredAccount>('v2.core.account', id)
  if (!account) throw missingError('account', id, 'account')
  return account
}
