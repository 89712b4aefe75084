import { sql } from '@payloadcms/db-postgres'
import { addMinutes } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import type { PackageOffer } from '../agreePackage'

/** A purchase that was begun and not paid is gone on with for so long. */
const OPEN_MINUTES = 30
/** One that was paid without a pay page is found again for so long: a second tap is no second purchase. */
const PAID_MINUTES = 2

export type OpenPurchase = { packageId: string; paymentId: string; isPaid: boolean }

type Input = { tx: Tx; buyerId: string; offer: PackageOffer; useWallet: boolean; now: Date }

/** The purchase of the same offer at the same price this person began minutes ago; null when there is none. */
export async function findOpenPurchase({
  tx,
  buyerId,
  offer,
  useWallet,
  now,
}: Input): Promise<OpenPurchase | null> {
  const { rows } = await tx.execute<OpenPurchase>(sql`
    select k.id "packageId", p.id "paymentId", p.state in ('CAPTURED', 'AUTHORIZED') "isPaid" from student_packages k
      join payments p on p.package_id = k.id and p.purpose = 'package'
    where k.student_id = ${buyerId} and k.pricing_option_id = ${offer.optionId} and k.price_amount = ${offer.price.amount}
      and k.currency::text = ${offer.price.currency} and k.lessons_purchased = ${offer.lessons}
      and (k.status = 'pending' and p.state in ('PENDING', 'AUTHORIZED') and p.created_at > ${addMinutes(now, -OPEN_MINUTES).toISOString()}
        or k.status = 'active' and k.lessons_used + k.lessons_returned = 0 and p.wallet_amount = p.amount
          and p.created_at > ${addMinutes(now, -PAID_MINUTES).toISOString()})
      and (${useWallet} or p.wallet_amount = 0)
    order by p.wallet_amount desc, p.created_at desc limit 1`)
  return rows[0] ?? null
}

type One = { tx: Tx; buyerId: string; packageId: string }

/** The purchase of this very package by this person; null when there is none. */
export async function findPurchase({ tx, buyerId, packageId }: One): Promise<OpenPurchase | null> {
  const { rows } = await tx.execute<OpenPurchase>(sql`
    select k.id "packageId", p.id "paymentId", p.state not in ('PENDING', 'FAILED') "isPaid" from student_packages k
      join payments p on p.package_id = k.id and p.purpose = 'package'
    where k.id = ${packageId} and k.student_id = ${buyerId}`)
  return rows[0] ?? null
}
