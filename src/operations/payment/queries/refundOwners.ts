import { creditsBack, type TenderOwners } from '@/domain/ledger/tenderEntries'
import type { Tx } from '@/services/database/tx'
import type { LoadedPayment } from '../paymentRow'
import { tendersUsed } from './tendersUsed'

type Input = {
  tx: Tx
  payment: LoadedPayment
  /** Of credit, given back before, and given back now; minor units. */
  creditBefore: number
  credit: number
}

/** Whose accounts a refund goes to, from the lines by which the payment was covered. */
export async function refundOwners({ tx, payment, creditBefore, credit }: Input): Promise<TenderOwners> {
  const { payerId, packageId } = payment
  if (credit === 0) return { payerId, packageId, credits: [] }
  const used = await tendersUsed(tx, payment.id)
  const uses = used
    .filter(({ account }) => account === 'promotionalCredit')
    .map(({ ownerId, amount }) => ({ creditId: ownerId as string, amount }))
  return { payerId, packageId, credits: creditsBack({ uses, before: creditBefore, amount: credit }) }
}
