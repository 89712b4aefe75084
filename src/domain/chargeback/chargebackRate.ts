/** Card schemes act on shops above about one in a hundred; so do we (J13). */
export const CHARGEBACK_ALARM_PERCENT = 1
/** The days that are looked at. */
export const CHARGEBACK_RATE_DAYS = 30

export type ChargebackRate = {
  chargebacks: number
  payments: number
  /** In hundredths of a percent, so that it is a whole number; 0 while nothing was paid. */
  basisPoints: number
  isAlarming: boolean
}

/** Chargebacks as a share of collected payments of the same days; the alarm rings above one percent, not at it. */
export function chargebackRate({
  chargebacks,
  payments,
}: {
  chargebacks: number
  payments: number
}): ChargebackRate {
  const basisPoints = payments === 0 ? 0 : Math.round((chargebacks * 10_000) / payments)
  const isAlarming = chargebacks * 100 > payments * CHARGEBACK_ALARM_PERCENT
  return { chargebacks, payments, basisPoints, isAlarming }
}
