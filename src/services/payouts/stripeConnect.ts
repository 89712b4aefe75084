import type Stripe from 'stripe'
import type { StripeLink } from '../payments/createStripeLink'
import { fromProcessorAmount, toProcessorAmount } from '../payments/processorAmount'
import { idOf, OPERATION_KEY } from '../payments/stripeFacts'
import type { ConnectAccount, ConnectService, ConnectTransfer } from './connectService'
import { stripeBankArrival } from './stripeBankArrival'

const PAYOUT_ID_KEY = 'payout_id'

/** Connected accounts and transfers on Stripe's package: Accounts v2, recipients only. */
export function stripeConnect(link: StripeLink): ConnectService {
  const { stripe, call } = link

  return {
    createAccount: ({ tutorId, email, country, idempotencyKey }) =>
      call('createAccount', idempotencyKey, async (options) => {
        const account = await stripe.v2.core.accounts.create(
          accountParams({ tutorId, email, country }),
          options,
        )
        return { accountId: account.id }
      }),

    onboardingLink: ({ accountId, returnUrl, refreshUrl }) =>
      call('onboardingLink', null, async (options) => {
        const onboarding = { refresh_url: refreshUrl, return_url: returnUrl }
        const page = await stripe.v2.core.accountLinks.create(
          { account: accountId, use_case: { type: 'account_onboarding', account_onboarding: onboarding } },
          options,
        )
        return { url: page.url }
      }),

    getAccount: (accountId) =>
      call('getAccount', null, async (options) => {
        const include = { include: ['configuration.recipient' as const, 'requirements' as const] }
        return accountOf(await stripe.v2.core.accounts.retrieve(accountId, include, options))
      }),

    transfer: ({ payoutId, accountId, amount, idempotencyKey }) =>
      call('transfer', idempotencyKey, async (options) => {
        const before = await transferOf(stripe, payoutId, idempotencyKey, options.headers)
        if (before) return { transferId: before.id }
        const transfer = await stripe.transfers.create(
          {
            amount: toProcessorAmount(amount),
            currency: amount.currency.toLowerCase(),
            destination: accountId,
            metadata: { [PAYOUT_ID_KEY]: payoutId, [OPERATION_KEY]: idempotencyKey },
            transfer_group: payoutId,
          },
          options,
        )
        return { transferId: transfer.id }
      }),

    getTransfer: (transferId) =>
      call('getTransfer', null, async (options) =>
        transferSnapshot(await stripe.transfers.retrieve(transferId, {}, options)),
      ),

    reverse: ({ transferId, amount, idempotencyKey }) =>
      call('reverse', idempotencyKey, async (options) => {
        if (!(await isReversed(stripe, transferId, idempotencyKey, options.headers))) {
          const metadata = { [OPERATION_KEY]: idempotencyKey }
          const params = { amount: toProcessorAmount(amount), metadata }
          await stripe.transfers.createReversal(transferId, params, options)
        }
        const reads = options.headers ? { headers: options.headers } : undefined
        return transferSnapshot(await stripe.transfers.retrieve(transferId, {}, reads))
      }),

    getBankArrival: stripeBankArrival(link),
  }
}

function accountParams(input: {
  tutorId: string
  email: string
  country: string
}): Stripe.V2.Core.AccountCreateParams {
  return {
    contact_email: input.email,
    dashboard: 'express',
    identity: { country: input.country, entity_type: 'individual' },
    // The platform answers for fees and losses, as separate charges and transfers ask for (CT11).
    defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
    metadata: { tutor_id: input.tutorId },
  }
}

/** Transfers are possible when this one capability is active, whatever else is shown of the account. */
function accountOf(account: Stripe.V2.Core.Account): ConnectAccount {
  const capability = account.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers
  const entries = account.requirements?.entries ?? []
  return {
    accountId: account.id,
    canReceive: capability?.status === 'active',
    isRejected: capability?.status === 'rejected',
    requirementsDue: entries
      .filter((entry) => entry.awaiting_action_from === 'user')
      .map((entry) => entry.description),
  }
}

function transferSnapshot(transfer: Stripe.Transfer): ConnectTransfer {
  const { amount, amount_reversed: reversed, currency } = transfer
  return {
    transferId: transfer.id,
    accountId: idOf(transfer.destination) ?? '',
    amount: fromProcessorAmount(amount, currency),
    amountReversed: fromProcessorAmount(reversed, currency),
    currency: currency.toUpperCase(),
    state: reversed === 0 ? 'sent' : reversed >= amount ? 'reversed' : 'partly_reversed',
  }
}

type Headers = Stripe.RequestOptions['headers']

/** The transfer made for this key before, however long ago. */
async function transferOf(
  stripe: Stripe,
  payoutId: string,
  key: string,
  headers: Headers,
): Promise<Stripe.Transfer | null> {
  const params = { transfer_group: payoutId, limit: 100 }
  for await (const transfer of stripe.transfers.list(params, headers ? { headers } : undefined)) {
    if (transfer.metadata[OPERATION_KEY] === key) return transfer
  }
  return null
}

async function isReversed(
  stripe: Stripe,
  transferId: string,
  key: string,
  headers: Headers,
): Promise<boolean> {
  const options = headers ? { headers } : undefined
  for await (const reversal of stripe.transfers.listReversals(transferId, { limit: 100 }, options)) {
    if (reversal.metadata?.[OPERATION_KEY] === key) return true
  }
  return false
}
