import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import type { PaymentSnapshot } from '@/services/payments/paymentsService'
import { moveBooking } from '../booking/moveBooking'
import { markRedeemed } from '../promotion/redemption'
import type { Share, Shares } from './lockShares'
import { openReview } from './openReview'

const system = { kind: 'system', userId: null } as const

type Input = Pick<Shares, 'source' | 'shares'> & {
  req: PayloadRequest
  tx: Tx
  /** The hold on the card; null when no card is needed. */
  hold: Pick<PaymentSnapshot, 'intentId' | 'captureBefore'> | null
  now: Date
}

/**
 * The money is sure (the card is held, or wallet, credit or package cover all of it): the payment is authorised and the
 * lessons are placed, unless they were given up meanwhile.
 */
export async function recordAuthorization({ req, tx, source, shares, hold, now }: Input): Promise<void> {
  const at = now.toISOString()
  await prepared(
    tx,
    sql`
    update payments set state = 'AUTHORIZED', intent_id = ${hold?.intentId ?? null}, failure_code = null,
      capture_before = ${hold?.captureBefore?.toISOString() ?? null}, updated_at = ${at}
    where id = ${source.id}`,
  )
  if (source.seriesId)
    await tx.execute(
      sql`update payments set state = 'AUTHORIZED', updated_at = ${at} where paid_by_id = ${source.id}`,
    )
  if (source.tenders.promo > 0) await markRedeemed({ tx, paymentId: source.id, now })
  const firstStart = shares.find(({ booking }) => booking.sessionState === 'HELD')?.booking.start
  const isBroken = shares.some(({ booking }) => booking.sessionState === 'EXPIRED')
  let isFirst = true
  for (const share of shares) {
    const captureBefore = hold?.captureBefore ?? null
    const isPlaced = await place({
      req,
      tx,
      share,
      captureBefore,
      isBroken,
      firstStart,
      isQuiet: !isFirst,
      now,
    })
    if (isPlaced) isFirst = false
  }
  const placed = isFirst ? undefined : shares[0]
  if (hold && placed)
    await openReview({
      tx,
      payment: source,
      bookingId: placed.booking.id,
      captureBefore: hold.captureBefore,
      now,
    })
}

type Place = {
  req: PayloadRequest
  tx: Tx
  share: Share
  /** The last instant to collect the hold on the card. */
  captureBefore: Date | null
  /** Another lesson of the series has been let go already, so this one is as well: all or none. */
  isBroken: boolean
  /** Of the lessons that are asked for together: the tutor answers all of them by one time. */
  firstStart?: Date
  isQuiet: boolean
  now: Date
}

/** @returns whether the lesson was placed: the first of a series tells people about all of them. */
async function place({
  req,
  tx,
  share,
  captureBefore,
  isBroken,
  firstStart,
  isQuiet,
  now,
}: Place): Promise<boolean> {
  const { booking } = share
  let after = await moveBooking({
    req,
    tx,
    booking,
    action: 'authorize',
    mover: system,
    captureBefore,
    isFollowed: booking.sessionState === 'HELD',
    now,
  })
  const isHeld = after.sessionState === 'HELD'
  const isPlaced = isHeld && !isBroken
  if (isPlaced) {
    const action = after.confirmationMode === 'instant' ? 'placeInstant' : 'placeRequest'
    after = await moveBooking({ req, tx, booking: after, action, mover: system, firstStart, isQuiet, now })
  } else if (isHeld)
    after = await moveBooking({ req, tx, booking: after, action: 'expireHold', mover: system, now })
  share.booking = after
  return isPlaced
}
