import { CURRENT_POLICY_VERSION, cancellationPolicy } from '@/domain/booking/cancellationPolicy'
import {
  APPEAL_DAYS,
  DISPUTE_DAYS,
  HOLD_MINUTES,
  JOIN_OPENS_MINUTES,
  NO_SHOW_MINUTES,
  PROBLEM_WINDOW_HOURS,
} from '@/domain/booking/deadlines'
import { MOST_RESCHEDULES } from '@/domain/booking/guards'
import { MOST_FILE_BYTES, MOST_FILES } from '@/domain/dispute/disputeFiles'
import { ADULT_AGE } from '@/domain/identity/age'
import { PASSWORD_LENGTH } from '@/domain/identity/passwordProblem'
import { CURRENCIES } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import { MOST_DISCOUNT_PERCENT, PACKAGE_SIZES, USUAL_OFFERS } from '@/domain/package/packageOffer'
import { WARNING_DAYS, WITHDRAWAL_DAYS } from '@/domain/package/packageTerms'
import { CREDIT_DAYS } from '@/domain/payment/credits'
import { LONGEST_AUTHORISATION_DAYS } from '@/domain/payment/holdStrategy'
import { topUpLimits } from '@/domain/payment/topUpLimits'
import { commissionFor, splitEarnings } from '@/domain/payout/commission'
import { termsOf } from '@/domain/payout/payoutChannels'
import { ASK_AGAIN_DAYS } from '@/domain/price/priceAgreement'
import { QUOTE_MINUTES } from '@/domain/price/priceTerms'
import { REVIEW_DAYS } from '@/domain/review/reviewWindow'
import { FEWEST_LESSONS, MOST_LESSONS } from '@/domain/series/seriesTerms'
import { GOOD_FIT_HOURS, GOOD_FIT_WINDOW_DAYS, MOST_GOOD_FITS } from '@/domain/trial/goodFit'
import { TRIAL_MINUTES } from '@/domain/trial/trialOffer'
import { MOST_OPEN_TRIALS } from '@/domain/trial/trialRefusal'
import { STRIKE_LIFE_DAYS, STRIKE_WINDOW_DAYS, STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import { REFRESH_DAYS } from '@/operations/identity/sessionTerms'

const policy = cancellationPolicy(CURRENT_POLICY_VERSION)
const limits = topUpLimits('USD')
const lesson = money(2500, 'USD')
const dollars = (cents: number) => formatMoney(money(cents, 'USD')).replace(/\.00$/, '')

/** A commission tier by what was earned before: what is taken, what stays of a lesson for $25, and where it ends. */
const tier = (lifetimeNetUsdCents: number) => {
  const { rateBps, next } = commissionFor({ lifetimeNetUsdCents })
  return {
    takes: rateBps / 100,
    keeps: 100 - rateBps / 100,
    net: formatMoney(splitEarnings({ price: lesson, rateBps }).tutorNet),
    until: next && dollars(next.atUsdCents),
    nextCents: next?.atUsdCents ?? 0,
  }
}
const first = tier(0)
const second = tier(first.nextCents)
const third = tier(second.nextCents)

/** The figures the help articles speak of, read from the rules themselves, so that a changed rule changes the text. */
export const FACTS = {
  holdMinutes: HOLD_MINUTES,
  joinMinutes: JOIN_OPENS_MINUTES,
  noShowMinutes: NO_SHOW_MINUTES,
  windowHours: PROBLEM_WINDOW_HOURS,
  disputeDays: DISPUTE_DAYS,
  appealDays: APPEAL_DAYS,
  reviewDays: REVIEW_DAYS,
  freeHours: policy.freeUntilHours,
  graceMinutes: policy.graceMinutes,
  graceHours: policy.graceUntilHours,
  reschedules: MOST_RESCHEDULES,
  files: MOST_FILES,
  fileMegabytes: MOST_FILE_BYTES / 1024 / 1024,
  adult: ADULT_AGE,
  password: PASSWORD_LENGTH.min,
  currencies: CURRENCIES.join(', '),
  currencyCount: CURRENCIES.length,
  packageSizes: PACKAGE_SIZES.join(', '),
  packageOffers: USUAL_OFFERS,
  mostDiscount: MOST_DISCOUNT_PERCENT,
  withdrawalDays: WITHDRAWAL_DAYS,
  warningDays: WARNING_DAYS,
  authorisationDays: LONGEST_AUTHORISATION_DAYS,
  leastTopUp: formatMoney(limits.least).replace(/\.00$/, ''),
  mostTopUp: formatMoney(limits.most).replace(/\.00$/, ''),
  goodFitCreditDays: CREDIT_DAYS.goodFit,
  quoteMinutes: QUOTE_MINUTES,
  askAgainDays: ASK_AGAIN_DAYS,
  fewestSeries: FEWEST_LESSONS,
  mostSeries: MOST_LESSONS,
  trialMinutes: TRIAL_MINUTES.join(' or '),
  openTrials: MOST_OPEN_TRIALS,
  goodFitHours: GOOD_FIT_HOURS,
  goodFits: MOST_GOOD_FITS,
  goodFitDays: GOOD_FIT_WINDOW_DAYS,
  strikes: STRIKES_TO_PAUSE,
  strikeDays: STRIKE_WINDOW_DAYS,
  strikeLife: STRIKE_LIFE_DAYS,
  sessionDays: REFRESH_DAYS,
  lesson: dollars(lesson.amount),
  tiers: { first, second, third },
  wise: channel('wise'),
  payoneer: channel('payoneer'),
  stripe: channel('stripeConnect'),
} as const

function channel(name: Parameters<typeof termsOf>[0]) {
  const { minimumUsdCents, fee, businessDays } = termsOf(name)
  const parts = [
    ...(fee.bps > 0 ? [`${fee.bps / 100}%`] : []),
    ...(fee.fixedUsdCents > 0 ? [formatMoney(money(fee.fixedUsdCents, 'USD'))] : []),
  ]
  return { minimum: dollars(minimumUsdCents), fee: parts.join(' and ') || 'no fee', days: businessDays }
}
