import type { Payload } from 'payload'
import type { NotificationTemplate } from '@/domain/booking/effects'
import { withTransaction } from '@/services/database/withTransaction'
import { bookingPath } from './mail/blocks'
import type { BookingFacts } from './mail/bookingMail'
import { bookingForNotice } from './queries/bookingForNotice'
import type { BookingNotice } from './queueNotification'
import { receiversOf, tellsStaff } from './receivers'
import { tellPerson } from './tellPerson'

type Input = BookingNotice & { payload: Payload; now: Date }

/**
 * Tells the people of a booking what happened: for each of them one line inside the product and one mail, in one
 * transaction and once per cause (I9). Runs after the event, so it reads the present state and stays silent when
 * the news is no longer true.
 * @returns how many people were told now; 0 for a repeat
 * @throws DomainError NOT_FOUND for an unknown booking.
 */
export async function notifyBooking({ payload, bookingId, template, causeKey, now }: Input): Promise<number> {
  return withTransaction(payload, async ({ tx }) => {
    const { facts, people } = await bookingForNotice({
      tx,
      bookingId,
      causeKey,
      withStaff: tellsStaff(template),
      now,
    })
    let told = 0
    for (const to of receiversOf({ template, facts, people })) {
      const about = seriesToldOnce(template, facts, causeKey) ?? `${bookingId}:${causeKey}`
      const key = `${template}:${about}:${to.userId}`
      const props = { ...facts, to }
      if (await tellPerson({ tx, key, to, template, props, href: bookingPath(props), now })) told += 1
    }
    return told
  })
}

/** Timers of all lessons of a request ring together; people hear of each ring once, for the series. */
const ONCE_A_SERIES: readonly NotificationTemplate[] = ['requestNudge', 'requestExpired']

function seriesToldOnce(
  template: NotificationTemplate,
  { booking }: BookingFacts,
  causeKey: string,
): string | null {
  if (!booking.seriesId || !ONCE_A_SERIES.includes(template)) return null
  const ring = template === 'requestNudge' ? causeKey : 'requestExpires'
  return `${booking.seriesId}:${ring}:${booking.requestExpiresAt?.toISOString()}`
}
