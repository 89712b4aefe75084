import { cancellationPolicy } from '@/domain/booking/cancellationPolicy'
import { paidInAll } from '@/domain/booking/refundFor'
import { formatMoney } from '@/domain/money/formatMoney'
import { addMoney, money, subtractMoney } from '@/domain/money/money'
import { t } from '@/messages/t'
import type { LoadedBooking } from '@/operations/booking/bookingRow'
import { lessonCount } from './blocks'
import type { BookingMail } from './bookingMail'
import { isCardOnly, partWords, worthOf } from './partWords'

/** What the end of a lesson means for the receiver, in money: what comes back, what is paid, what is earned. */
export function moneyWords(mail: BookingMail): string {
  return mail.to.part === 'tutor' ? tutorWords(mail) : learnerWords(mail)
}

function tutorWords(mail: BookingMail): string {
  const { earnings, series, studentName: student } = mail
  const count = lessonCount(mail)
  const net = series?.net ?? earnings.net
  return net.amount > 0
    ? t('notification.money.tutorEarns', { count, net: formatMoney(net) })
    : t('notification.money.tutorNothing', { count, student })
}

function learnerWords(mail: BookingMail): string {
  const { booking } = mail
  const lessons = mail.series?.lessons ?? [booking]
  const paid = lessons.map(paidInAll).reduce(addMoney)
  const due = lessons.map(dueOf).reduce(addMoney)
  const kept = subtractMoney(paid, due)
  const isPlaced = booking.requestedAt !== null
  if (!isPlaced || booking.paymentState === 'PENDING' || booking.paymentState === 'FAILED') {
    return t('notification.money.notCharged')
  }
  if (due.amount === 0) return keptWords(mail, formatMoney(paid))
  if (mail.isFromPackage)
    return kept.amount === 0
      ? t('packageMail.lesson.back')
      : t('packageMail.lesson.backPartly', { amount: formatMoney(due), paid: formatMoney(paid) })
  if (!isCardOnly(mail.back)) return wordsInParts(mail, kept.amount === 0)
  const isReserved = booking.paymentState === 'AUTHORIZED' || booking.paymentState === 'VOIDED'
  const amount = formatMoney(due)
  if (kept.amount === 0) {
    return isReserved
      ? t('notification.money.released', { amount })
      : t('notification.money.back', { amount })
  }
  return isReserved
    ? t('notification.money.releasedPartly', { amount, kept: formatMoney(kept) })
    : t('notification.money.backPartly', { amount, paid: formatMoney(paid) })
}

/** Where each part goes, when it is not the card alone; a code's discount is no money that comes back. */
function wordsInParts({ booking, back, paid, series }: BookingMail, isAll: boolean): string {
  const { currency } = booking.price
  const isCollected = booking.paymentState !== 'AUTHORIZED' && booking.paymentState !== 'VOIDED'
  const parts = partWords({ parts: back, currency, how: isCollected ? 'back' : 'released' })
  const amount = formatMoney(money(worthOf(back), currency))
  const words: string[] = []
  if (worthOf(back) === 0) words.push(t('notification.money.notCharged'))
  else if (isAll) words.push(t('notification.money.inParts', { amount, parts }))
  else
    words.push(
      t('notification.money.partlyInParts', {
        amount,
        paid: formatMoney(money(worthOf(paid), currency)),
        parts,
      }),
    )
  if (back.card > 0 && isCollected) words.push(t('notification.money.bankDays'))
  if (isAll && back.promo > 0 && !series) words.push(t('notification.money.codeAgain'))
  return words.join(' ')
}

/** What goes back of a lesson that is over; all of it where nothing was decided. */
const dueOf = (booking: LoadedBooking) => {
  const paid = paidInAll(booking)
  return money(booking.refundDueAmount ?? paid.amount, paid.currency)
}

function keptWords({ booking, tutorName: tutor }: BookingMail, amount: string): string {
  if (booking.sessionOutcome === 'NO_SHOW_STUDENT') return t('notification.money.missed', { amount, tutor })
  const isLate = booking.cancelledBy === 'student' || booking.cancelledBy === 'parent'
  if (!isLate) return t('notification.money.kept', { amount })
  const hours = cancellationPolicy(booking.policyVersion).freeUntilHours
  return t('notification.money.late', { amount, hours })
}
