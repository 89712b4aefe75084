import { newId } from '../newId'

/** Who may be paid: what the tutor's onboarding has come to. */
export type AccountState = 'new' | 'incomplete' | 'active' | 'rejected'

/** What is kept of a connected account; `shownAccount` makes the published object of it. */
export type StoredAccount = {
  id: string
  object: 'v2.core.account'
  created: string
  contact_email: string | null
  display_name: string | null
  dashboard: 'express' | 'full' | 'none'
  country: string
  entityType: string | null
  currency: string | null
  feesCollector: string
  lossesCollector: string
  metadata: Record<string, string>
  state: AccountState
  /** Whether the bank given takes payouts. */
  bankWorks: boolean
}

export type Included = 'configuration.recipient' | 'defaults' | 'identity' | 'requirements'

const DETAILS: Record<AccountState, { code: string; resolution: string }[]> = {
  new: [{ code: 'requirements_past_due', resolution: 'provide_info' }],
  incomplete: [{ code: 'requirements_past_due', resolution: 'provide_info' }],
  active: [],
  rejected: [{ code: 'rejected_other', resolution: 'no_resolution' }],
}
const STATUS = {
  new: 'restricted',
  incomplete: 'restricted',
  active: 'active',
  rejected: 'rejected',
} as const
/** What is still asked of the person, in the published names. */
const DUE: Record<AccountState, string[]> = {
  new: [
    'identity.individual.given_name',
    'identity.individual.surname',
    'identity.individual.date_of_birth',
    'identity.attestations.terms_of_service.account',
    'configuration.recipient.default_outbound_destination',
  ],
  incomplete: ['configuration.recipient.default_outbound_destination'],
  active: [],
  rejected: [],
}

export const newAccountId = (): string => newId('acct_1', 16)

export const canReceive = (account: StoredAccount): boolean => account.state === 'active'

/** The published object. What is not asked for with `include` is null, as the published API has it. */
export function shownAccount(account: StoredAccount, include: Included[]): object {
  const asked = (part: Included): boolean => include.includes(part)
  return {
    id: account.id,
    object: account.object,
    applied_configurations: ['recipient'],
    closed: false,
    configuration: asked('configuration.recipient')
      ? { customer: null, merchant: null, recipient: recipientOf(account) }
      : null,
    contact_email: account.contact_email,
    contact_phone: null,
    created: account.created,
    dashboard: account.dashboard,
    defaults: asked('defaults')
      ? {
          currency: account.currency,
          locales: null,
          profile: null,
          responsibilities: {
            fees_collector: account.feesCollector,
            losses_collector: account.lossesCollector,
            requirements_collector: 'stripe',
          },
        }
      : null,
    display_name: account.display_name,
    future_requirements: null,
    identity: asked('identity')
      ? {
          attestations: null,
          business_details: null,
          country: account.country.toLowerCase(),
          entity_type: account.entityType,
          individual: null,
        }
      : null,
    livemode: false,
    metadata: account.metadata,
    requirements: asked('requirements') ? requirementsOf(account) : null,
  }
}

function recipientOf(account: StoredAccount): object {
  const capability = { status: STATUS[account.state], status_details: DETAILS[account.state] }
  return {
    applied: true,
    capabilities: { stripe_balance: { payouts: capability, stripe_transfers: capability } },
  }
}

function requirementsOf(account: StoredAccount): object {
  const restricts = { capability: 'stripe_balance.stripe_transfers', configuration: 'recipient' }
  return {
    alternatives: [],
    entries: DUE[account.state].map((description) => ({
      awaiting_action_from: 'user',
      description,
      errors: [],
      impact: { restricts_capabilities: [{ ...restricts, deadline: { status: 'past_due' } }] },
      minimum_deadline: { status: 'past_due' },
      reference: null,
      requested_reasons: [{ code: 'routine_onboarding' }],
    })),
    summary: DUE[account.state].length > 0 ? { minimum_deadline: { status: 'past_due', time: null } } : null,
  }
}
