import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { type PayoutChannel, reaches, termsOf } from '@/domain/payout/payoutChannels'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { TEST_ACCOUNTS } from '@/services/payouts/simulatedBank'
import { enqueue } from '@/services/queue/queue'
import { lockEarnings } from './lockEarnings'
import { maskedAccount } from './maskedAccount'
import { offeredChannels } from './offeredChannels'
import { payeeOf } from './payee'
import { type PayoutMethod, readMethod } from './payoutMethod'
import { tellMethodChanged } from './tellMethodChanged'

export type MethodChoice = {
  channel: PayoutChannel
  /** The address the provider knows the tutor by: for Wise and Payoneer. */
  email?: string
  /** Which account of the test bank. */
  testAccount?: keyof typeof TEST_ACCOUNTS
  /** Whether everything is paid out each Monday without asking. */
  weekly: boolean
}

type Input = { payload: Payload; viewer: Viewer; choice: MethodChoice; now: Date }

/**
 * How the tutor is paid from now on (EX34). Payouts that are asked for already go where they were to go. The tutor is
 * told by mail, so that a stranger in their account does not go unnoticed.
 * @throws DomainError FORBIDDEN, PAYOUT_CHANNEL_CLOSED, PAYOUT_CURRENCY, VALIDATION_FAILED without an address
 */
export async function choosePayoutMethod({ payload, viewer, choice, now }: Input): Promise<void> {
  const { channel, weekly } = choice
  if (!offeredChannels().includes(channel))
    throw new DomainError('PAYOUT_CHANNEL_CLOSED', `${channel} is not offered`, { field: 'channel' })
  await withTransaction(
    payload,
    async ({ tx }) => {
      const payee = await payeeOf(tx, viewer)
      if (!reaches(channel, payee))
        throw new DomainError(
          'PAYOUT_CURRENCY',
          `${channel} does not pay ${payee.currency} in ${payee.country}`,
          {
            field: 'channel',
          },
        )
      await lockEarnings(tx, payee.tutorId)
      const before = await readMethod(tx, payee.tutorId)
      const { account, isReady } = accountOf(choice, before)
      const destination = account ? maskedAccount(channel, account) : ''
      const state = isReady ? 'ready' : 'onboarding'
      const at = now.toISOString()
      await tx.execute(sql`
        insert into payout_methods (id, tutor_id, tutor_user_id, channel, state, destination, account, weekly, created_at, updated_at)
        values (${uuidv7()}, ${payee.tutorId}, ${payee.userId}, ${channel}, ${state}, ${destination}, ${account}, ${weekly}, ${at}, ${at})
        on conflict (tutor_id) do update set channel = excluded.channel, state = excluded.state, destination = excluded.destination,
          account = excluded.account, weekly = excluded.weekly, updated_at = excluded.updated_at`)
      if (account && !isReady) await enqueue(tx, 'payout.syncMethod', { tutorId: payee.tutorId })
      if (before?.channel !== channel || before.account !== account)
        await tellMethodChanged({ tx, payee, channel, destination, now })
    },
    { user: viewer.user },
  )
}

/** What the provider knows the tutor by, and whether it can pay them already. */
function accountOf(
  { channel, email, testAccount = 'open' }: MethodChoice,
  before: PayoutMethod | null,
): { account: string | null; isReady: boolean } {
  switch (termsOf(channel).knownBy) {
    case 'test':
      return { account: TEST_ACCOUNTS[testAccount], isReady: true }
    case 'email':
      // Whoever only changes the rhythm need not type the address again, of which they see the mask.
      if (!email && before?.channel === channel && before.account)
        return { account: before.account, isReady: true }
      if (!email)
        throw new DomainError('VALIDATION_FAILED', `${channel} needs an address`, {
          field: 'email',
          userMessage: 'Enter the email address of your account there.',
        })
      return { account: email, isReady: true }
    // Whether the account is ready is asked anew: much may have changed since it was last used.
    case 'account':
      return { account: before?.connectAccount ?? null, isReady: false }
  }
}
