import { sql } from '@payloadcms/db-postgres'
import type { PayoutChannel } from '@/domain/payout/payoutChannels'
import { isDemo } from '@/env'
import type { Tx } from '@/services/database/tx'
import { TEST_ACCOUNTS } from '@/services/payouts/simulatedBank'
import { maskedAccount } from './maskedAccount'

export type PayoutMethod = {
  channel: PayoutChannel
  state: 'onboarding' | 'ready'
  /** Masked, for people. */
  destination: string
  /** What the provider knows the tutor by; null until it does. */
  account: string | null
  connectAccount: string | null
  weekly: boolean
  /** Whether the tutor has chosen it. */
  isChosen: boolean
}

/** Where no real money is, a tutor who has chosen nothing is paid to a test account on request, never by itself. */
const DEMO_METHOD: PayoutMethod = {
  channel: 'simulator',
  state: 'ready',
  destination: maskedAccount('simulator', TEST_ACCOUNTS.open),
  account: TEST_ACCOUNTS.open,
  connectAccount: null,
  weekly: false,
  isChosen: false,
}

/** How a tutor is paid; null when nobody knows. */
export async function readMethod(tx: Tx, tutorId: string): Promise<PayoutMethod | null> {
  const { rows } = await tx.execute<Omit<PayoutMethod, 'isChosen'>>(sql`
    select channel, state, destination, account, connect_account "connectAccount", weekly
    from payout_methods where tutor_id = ${tutorId}`)
  if (rows[0]) return { ...rows[0], isChosen: true }
  return isDemo ? DEMO_METHOD : null
}
