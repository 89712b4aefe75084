import { DomainError } from '../errors/domainError'
import { convertMoney } from '../money/convertMoney'
import { formatMoney } from '../money/formatMoney'
import type { Money } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'
import { leastCharge } from '../payment/purse'
import type { Actor, BookingSnapshot, ProposedPrice } from './bookingSnapshot'

/** A tutor may ask for half of the price of a request up to one and a half of it (EX15); in their currency. */
export function priceBounds(tutorPrice: Money): { least: Money; most: Money } {
  return {
    least: multiplyMoney({ money: tutorPrice, numerator: 1, denominator: 2 }),
    most: multiplyMoney({ money: tutorPrice, numerator: 3, denominator: 2 }),
  }
}

type Standing = {
  actor: Actor
  booking: Pick<BookingSnapshot, 'sessionState' | 'isPaidTogether' | 'isTrial'>
  /** Paid for with a lesson of a package, whose price was agreed when it was bought. */
  isFromPackage: boolean
}

/** Why somebody cannot ask for another price for a booking, whatever the price (EX15); null when they can. */
function refusalOf({ actor, booking, isFromPackage }: Standing): DomainError | null {
  if (actor !== 'tutor') return new DomainError('ACTION_NOT_ALLOWED', `${actor} asks for another price`)
  if (booking.sessionState !== 'REQUESTED')
    return new DomainError(
      'BOOKING_STATE_CHANGED',
      `another price for a lesson that is ${booking.sessionState}`,
      {
        userMessage: 'The price can only change while you have not answered the request.',
      },
    )
  if (booking.isPaidTogether || isFromPackage)
    return refused(
      'of a series or a package',
      'This price was agreed for several lessons. Offer another time only.',
    )
  if (booking.isTrial)
    return refused('of a trial', 'A trial lesson costs what your profile says. Offer another time only.')
  return null
}

/** Whether somebody may ask for another price at all: the tutor, for a request by itself that is no trial (EX15). */
export const mayProposePrice = (standing: Standing): boolean => refusalOf(standing) === null

type Wish = Standing & {
  booking: Pick<BookingSnapshot, 'price'> & {
    tutorPrice: Money
    /** Units of the student's currency for one of the tutor's, frozen at booking; null when they are the same. */
    exchangeRate: string | null
  }
  /** What the tutor asks for, in their currency. */
  tutorPrice: Money
}

/**
 * The price a tutor asks for in place of the one of a request, carried over at the rate the booking has (EX15, CT42).
 * @throws DomainError ACTION_NOT_ALLOWED for anyone but the tutor; BOOKING_STATE_CHANGED once it is no request any more;
 *   VALIDATION_FAILED in another currency, for the same price, outside `priceBounds`, in a series, from a package and for a trial
 */
export function proposedPrice(wish: Wish): ProposedPrice {
  const refusal = refusalOf(wish)
  if (refusal) throw refusal
  const { booking, tutorPrice } = wish
  const { price, tutorPrice: before, exchangeRate } = booking
  if (tutorPrice.currency !== before.currency)
    throw refused(`in ${tutorPrice.currency}`, `Enter the price in ${before.currency}.`)
  if (tutorPrice.amount === before.amount)
    throw refused('the same', 'That is the price already. Enter another one, or leave it out.')
  const { least, most } = priceBounds(before)
  if (tutorPrice.amount < least.amount || tutorPrice.amount > most.amount)
    throw refused(
      `of ${tutorPrice.amount}`,
      `Enter a price from ${formatMoney(least)} to ${formatMoney(most)}.`,
    )
  if (exchangeRate === null) return { price: tutorPrice, tutorPrice }
  return { price: convertMoney({ money: tutorPrice, to: price.currency, rate: exchangeRate }), tutorPrice }
}

const refused = (why: string, userMessage: string) =>
  new DomainError('VALIDATION_FAILED', `another price ${why}`, { field: 'price', userMessage })

/**
 * Whether the student has to pay anew for an agreed price: always for a higher one. For a lower one the money that is
 * held stays, as long as the card still pays a part of it that a bank charges: then less of the hold is collected
 * (decision 031).
 * @param input.onCard what of the present price is held on the card
 */
export function isPaidAgain({
  price,
  agreed,
  onCard,
}: {
  price: Money
  agreed: Money
  onCard: Money
}): boolean {
  const less = price.amount - agreed.amount
  return less < 0 || onCard.amount - less < leastCharge(price.currency)
}
