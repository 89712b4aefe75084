import { ownerBalances } from '@/operations/ledger/queries/ownerBalances'
import type { Tx } from '@/services/database/tx'

/** What is in somebody's wallet in one currency, minor units, from the ledger (J06). */
export async function walletBalance(
  tx: Tx,
  { ownerId, currency }: { ownerId: string; currency: string },
): Promise<number> {
  const of = await ownerBalances(tx, { ownerId, currency })
  return of('studentWallet').amount
}
