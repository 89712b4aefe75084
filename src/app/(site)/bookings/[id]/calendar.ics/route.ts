import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'
import { t } from '@/messages/t'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { currentViewer } from '../../../currentViewer'
import { calendarFile } from './calendarFile'

/** The lesson as a file that every calendar takes (RFC 5545). */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { payload, viewer, now } = await currentViewer()
  if (!viewer) return new Response(null, { status: 401 })
  try {
    const booking = await getBooking({ payload, viewer, bookingId: id, now })
    const url = `${env.SERVER_URL}/bookings/${id}`
    const name = booking.as === 'tutor' ? booking.studentName : booking.tutorName
    const file = calendarFile({
      uid: `${booking.id}@edustream`,
      now,
      start: new Date(booking.start),
      end: new Date(booking.end),
      title: t('checkout.calendarTitle', { subject: booking.subjectName, name }),
      text: t('checkout.calendarText', { reference: booking.reference, url }),
      url,
      status: statusOf(booking.sessionState),
    })
    return new Response(file, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `attachment; filename="edustream-${booking.reference}.ics"`,
        'Cache-Control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return new Response(null, { status: 404 })
    throw error
  }
}

function statusOf(sessionState: string): 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' {
  if (sessionState === 'CANCELLED' || sessionState === 'DECLINED' || sessionState === 'EXPIRED')
    return 'CANCELLED'
  return sessionState === 'HELD' || sessionState === 'REQUESTED' || sessionState === 'AWAITING_APPROVAL'
    ? 'TENTATIVE'
    : 'CONFIRMED'
}
