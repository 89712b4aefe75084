import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Timeline, type TimelineEntry } from '@/components/ui/Timeline'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { BookingPageView } from './bookingPageView'
import { eventWords } from './eventWords'
import { oneRowEach } from './oneRowEach'
import { upcomingEvents } from './upcomingEvents'

/** What happened to the booking so far, and what comes next, in order. */
export function BookingHistory(view: BookingPageView) {
  const { booking, viewer } = view
  const at = (instant: Date | string) =>
    formatInstant({ instant, timeZone: viewer.timezone, style: 'dateTime' })
  const entries: TimelineEntry[] = []
  for (const item of oneRowEach(booking.history)) {
    const words = eventWords(item, booking)
    if (!words) continue
    entries.push({
      key: `${item.at} ${item.action}`,
      icon: words.icon,
      tone: words.tone,
      title: words.title,
      detail: (
        <>
          {at(item.at)}
          {words.reason && <p className="text-ink">{t('bookings.over.reason', { reason: words.reason })}</p>}
        </>
      ),
    })
  }
  for (const { key, title, when } of upcomingEvents(view))
    entries.push({ key, icon: 'clock', title, detail: at(when), upcoming: true })
  return (
    <Card as="section" aria-labelledby="history-title" padding="lg">
      <CardTitle id="history-title">{t('bookings.history')}</CardTitle>
      <Timeline entries={entries} />
    </Card>
  )
}
