import type { PayloadRequest } from 'payload'
import { type Money, money } from '@/domain/money/money'
import { currentInstant } from '@/services/clock/clock'
import { transactionOf } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import { keepOldPrices } from './keepOldPrices'

type Price = { hourlyRate?: number | null; currency: string }
type Edit = { req: PayloadRequest; tutorId: string; before: Price; after: Price }

/** An edit of a tutor's price in the admin panel leaves their students theirs, in the edit's own transaction (EX37). */
export async function followPriceEdit({ req, tutorId, before, after }: Edit): Promise<void> {
  if (before.hourlyRate === after.hourlyRate && before.currency === after.currency) return
  const tx = await transactionOf(req)
  await keepOldPrices({
    tx,
    tutorId,
    before: toMoney(before),
    after: toMoney(after),
    rates: await currentRates(tx),
    now: await currentInstant(req.payload),
  })
}

const toMoney = ({ hourlyRate, currency }: Price): Money | null =>
  hourlyRate ? money(hourlyRate, currency) : null
