import { newId } from '../newId'
import { type AccountState, newAccountId, type StoredAccount } from '../objects/account'
import { emitThinEvent } from '../objects/event'
import type { Unit } from '../unit'
import { changeBank } from './payOut'

export type AccountLink = {
  token: string
  account: string
  refreshUrl: string
  returnUrl: string
  expiresAt: number
  used: boolean
}

export type Onboarding = 'complete' | 'failingBank' | 'incomplete' | 'reject'

const LINK_SECONDS = 5 * 60
const STATE_AFTER: Record<Onboarding, AccountState> = {
  complete: 'active',
  failingBank: 'active',
  incomplete: 'incomplete',
  reject: 'rejected',
}
const CAPABILITY_CHANGED = 'v2.core.account[configuration.recipient].capability_status_updated'

export const linkNote = (token: string): string => `account-link:${token}`

export function openAccount(
  unit: Unit,
  input: Omit<StoredAccount, 'id' | 'object' | 'created' | 'state' | 'bankWorks'>,
): StoredAccount {
  const account: StoredAccount = {
    ...input,
    id: newAccountId(),
    object: 'v2.core.account',
    created: new Date(unit.now * 1000).toISOString(),
    state: 'new',
    bankWorks: true,
  }
  unit.store.put(account)
  tell(unit, 'v2.core.account.created', account.id)
  return account
}

/** An address of the hosted onboarding; it works once and for five minutes. */
export function openLink(
  unit: Unit,
  input: Pick<AccountLink, 'account' | 'refreshUrl' | 'returnUrl'>,
): AccountLink {
  const token = newId('', 40)
  const link = { ...input, token, expiresAt: unit.now + LINK_SECONDS, used: false }
  unit.store.setNote(linkNote(token), link)
  return link
}

/** The person leaves the hosted onboarding with one of its outcomes. A refused account stays refused. */
export function finishOnboarding(unit: Unit, account: StoredAccount, outcome: Onboarding): void {
  if (account.state !== 'rejected') account.state = STATE_AFTER[outcome]
  unit.store.put(account)
  if (account.state === 'active') changeBank(unit, account, outcome === 'complete')
  tell(unit, CAPABILITY_CHANGED, account.id)
}

function tell(unit: Unit, type: string, id: string): void {
  emitThinEvent(unit, type, { id, type: 'v2.core.account', url: `/v2/core/accounts/${id}` })
}
