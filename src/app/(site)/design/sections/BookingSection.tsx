import { BookingCard } from '@/components/booking/BookingCard'
import { BookingStatusBadge } from '@/components/booking/BookingStatusBadge'
import { BookingSummary } from '@/components/booking/BookingSummary'
import { CancelBookingDialog } from '@/components/booking/CancelBookingDialog'
import { ConfirmBookingForm } from '@/components/booking/ConfirmBookingForm'
import { DeclineBookingDialog } from '@/components/booking/DeclineBookingDialog'
import { JoinLesson } from '@/components/booking/JoinLesson'
import { RefundMeter } from '@/components/booking/RefundMeter'
import { TimelineToday } from '@/components/booking/TimelineToday'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { DISPUTE_STATES, SESSION_OUTCOMES, SESSION_STATES } from '@/domain/booking/states'
import { Example } from '../Example'
import { Section } from '../Section'
import { refuse } from '../sampleActions'
import { booking, fields, NOW, TUTOR_ZONE, usd, ZONE } from '../sampleData'

const START = new Date('2026-03-05T19:00:00Z')
const END = new Date('2026-03-05T20:00:00Z')
const REFUND = {
  refund: usd(2500),
  changesAt: '2026-03-04T19:00:00Z',
  refundAfter: usd(0),
  bookedAt: '2026-02-28T12:00:00Z',
  start: START,
  now: NOW,
  timeZone: ZONE,
}
const NAMES = { tutorName: 'David', studentName: 'Sofia' }
const STATES = [
  ...SESSION_STATES.map((sessionState) => fields({ sessionState })),
  ...SESSION_OUTCOMES.map((sessionOutcome) => fields({ sessionState: 'ENDED', sessionOutcome })),
  ...DISPUTE_STATES.map((disputeState) => fields({ disputeState })),
]
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000)

export function BookingSection() {
  return (
    <Section title="Bookings">
      <Example name="Status, student and tutor">
        {(['student', 'tutor'] as const).map((viewer) => (
          <div key={viewer} className="mb-3 flex flex-wrap gap-2">
            {STATES.map((state) => (
              <BookingStatusBadge
                key={Object.values(state).join()}
                fields={state}
                viewer={viewer}
                {...NAMES}
              />
            ))}
          </div>
        ))}
      </Example>
      <div className="grid gap-4 md:grid-cols-2">
        <BookingCard
          booking={booking()}
          timeZone={ZONE}
          actions={
            <ButtonLink href="/design" size="sm" icon="video">
              Join
            </ButtonLink>
          }
        />
        <BookingCard
          booking={booking({ id: '2', fields: fields({ sessionState: 'REQUESTED' }), topic: null })}
          timeZone={ZONE}
        />
        <BookingCard
          booking={booking({
            id: '3',
            viewer: 'tutor',
            counterpart: { name: 'Sofia Reyes' },
            fields: fields({ sessionState: 'REQUESTED' }),
            amount: usd(2000),
          })}
          timeZone={TUTOR_ZONE}
          actions={
            <ConfirmBookingForm size="sm" action={refuse} bookingId="3" studentName="Sofia" net={usd(2000)} />
          }
        />
        <BookingCard
          booking={booking({
            id: '4',
            fields: fields({ sessionState: 'ENDED', sessionOutcome: 'COMPLETED' }),
          })}
          timeZone={ZONE}
          actions={
            <ButtonLink href="/design" size="sm" variant="secondary">
              Leave a review
            </ButtonLink>
          }
        />
      </div>
      <div className="grid items-start gap-6 md:grid-cols-[3fr_2fr]">
        <Card padding="lg">
          <BookingSummary
            counterpart={{ name: 'David Santos', role: 'Mathematics tutor' }}
            subject="Mathematics"
            topic="Quadratic equations"
            start={START}
            end={END}
            durationMinutes={60}
            timeZone={ZONE}
            otherZone={{ name: 'David', timeZone: TUTOR_ZONE }}
            price={usd(2500)}
            total={usd(2500)}
            nextSteps={[
              'David has until Tue 3 Mar, 09:20 to accept. You will get an email either way.',
              'Your card is only charged once the lesson is certain.',
              'The lesson room opens 5 minutes before the start.',
            ]}
          />
        </Card>
        <div className="space-y-6">
          <Card>
            <CardTitle level={3}>Cancellation</CardTitle>
            <RefundMeter {...REFUND} />
            <div className="mt-4 flex flex-wrap gap-3">
              <CancelBookingDialog
                action={refuse}
                bookingId="1"
                viewer="student"
                counterpartName="David"
                refund={REFUND}
              />
              <DeclineBookingDialog action={refuse} bookingId="1" studentName="Sofia" />
            </div>
          </Card>
          <Card>
            <RefundMeter
              {...REFUND}
              changesAt={null}
              refund={usd(0)}
              now={new Date('2026-03-05T10:00:00Z')}
            />
            <div className="mt-6">
              <RefundMeter {...REFUND} changesAt={null} />
            </div>
          </Card>
          <JoinLesson
            now={NOW}
            opensAt={minutes(61.2)}
            start={minutes(66)}
            end={minutes(126)}
            joinHref="/design"
          />
          <JoinLesson
            now={NOW}
            opensAt={minutes(-2)}
            start={minutes(3)}
            end={minutes(63)}
            joinHref="/design"
          />
          <JoinLesson
            now={NOW}
            opensAt={minutes(-99)}
            start={minutes(-94)}
            end={minutes(-34)}
            joinHref="/design"
          />
        </div>
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <Card>
          <CardTitle level={3}>Today</CardTitle>
          <TimelineToday
            now={NOW}
            timeZone={ZONE}
            lessons={[
              booking({
                id: 't1',
                start: '2026-03-02T07:00:00Z',
                fields: fields({ sessionState: 'ENDED', sessionOutcome: 'COMPLETED' }),
              }),
              booking({ id: 't2', start: '2026-03-02T11:00:00Z', counterpart: { name: 'Marcus Olsen' } }),
              booking({
                id: 't3',
                start: '2026-03-02T15:30:00Z',
                counterpart: { name: 'Priya Nair' },
                viewer: 'tutor',
                fields: fields({ sessionState: 'REQUESTED' }),
              }),
            ]}
          />
        </Card>
        <TimelineToday lessons={[]} now={NOW} timeZone={ZONE} />
      </div>
    </Section>
  )
}
