import type { BookingCardDto } from '@/components/booking/BookingCard'
import type { BookingViewer } from '@/components/booking/bookingStatus'
import { addMoney, type Money, money } from '@/domain/money/money'
import type { BookingView } from '@/operations/booking/queries/bookingView'
import { earnsNothing } from './earnsNothing'
import { firstName } from './firstName'

/** Whose words a booking is told in: a parent and staff read it as the student does. */
export function readerOf({ as }: Pick<BookingView, 'as'>): BookingViewer {
  return as === 'tutor' ? 'tutor' : 'student'
}

/** A booking as lists show it. A tutor sees what they earn, everyone else what is paid. */
export function bookingCardOf(booking: BookingView): BookingCardDto {
  const viewer = readerOf(booking)
  const paid = addMoney(booking.price, booking.serviceFee)
  return {
    id: booking.id,
    subject: booking.subjectName,
    topic: booking.topic,
    start: booking.start,
    durationMinutes: booking.durationMinutes,
    isTrial: booking.isTrial,
    fields: booking,
    viewer,
    tutorName: firstName(booking.tutorName),
    studentName: firstName(booking.studentName),
    wasAsked: booking.requestExpiresAt !== null,
    proposalBy: booking.proposal?.by ?? null,
    counterpart:
      viewer === 'tutor'
        ? { name: booking.studentName }
        : { name: booking.tutorName, photoUrl: booking.tutorPhotoUrl },
    amount: viewer === 'tutor' ? earnedOf(booking) : paid,
  }
}

function earnedOf(booking: BookingView): Money {
  const { tutorNet, tutorPrice } = booking
  return earnsNothing(booking) || !tutorNet ? money(0, tutorPrice.currency) : tutorNet
}
