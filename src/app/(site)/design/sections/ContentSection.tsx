import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { Card } from '@/components/ui/Card'
import { DataTable } from '@/components/ui/DataTable'
import { DateTime } from '@/components/ui/DateTime'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { ErrorState } from '@/components/ui/ErrorState'
import { Money } from '@/components/ui/Money'
import { NavTabs } from '@/components/ui/NavTabs'
import { Pagination } from '@/components/ui/Pagination'
import { StarRating } from '@/components/ui/StarRating'
import { StatTiles } from '@/components/ui/StatTiles'
import { Stepper } from '@/components/ui/Stepper'
import { Timeline } from '@/components/ui/Timeline'
import { Example } from '../Example'
import { Section } from '../Section'
import { LEDGER, NOW, TUTOR_ZONE, usd, ZONE } from '../sampleData'

export function ContentSection() {
  return (
    <Section title="Content">
      <Example name="Stat tiles">
        <StatTiles
          tiles={[
            {
              label: 'Upcoming lessons',
              value: 3,
              hint: 'Next on Tue 3 Mar',
              icon: 'calendar-days',
              href: '/bookings',
            },
            { label: 'Hours learned', value: '12.5', icon: 'clock' },
            { label: 'Available', value: <Money value={usd(48_000)} />, icon: 'wallet' },
            { label: 'Rating', value: '4.9', hint: '128 reviews', icon: 'trending-up' },
          ]}
        />
      </Example>
      <Example name="Breadcrumbs, tabs, stepper">
        <Breadcrumbs
          crumbs={[{ label: 'Bookings', href: '/bookings' }, { label: 'Mathematics with David' }]}
        />
        <NavTabs
          label="Bookings"
          tabs={[
            { href: '/bookings', label: 'Upcoming', count: 3, current: true },
            { href: '/bookings?tab=past', label: 'Past' },
            { href: '/bookings?tab=cancelled', label: 'Cancelled', count: 1 },
          ]}
        />
        <div className="mt-6">
          <Stepper label="Booking" steps={['Time', 'Details', 'Payment']} current={1} />
        </div>
      </Example>
      <Example name="Ratings, money, time">
        <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
          <StarRating rating={4.65} count={128} />
          <StarRating rating={4.65} count={1} look="compact" />
          <StarRating rating={null} count={0} />
          <Money value={usd(123_456)} strong />
          <Money value={{ amount: 3200, currency: 'JPY' }} />
          <DateTime instant={NOW} timeZone={ZONE} style="full" withZone />
          <DateTime instant={NOW} timeZone={TUTOR_ZONE} style="dayTime" withZone />
        </div>
      </Example>
      <div className="grid gap-6 md:grid-cols-2">
        <Card>
          <DataTable
            caption="Payments"
            rows={LEDGER}
            rowKey={(row) => row.bookingId}
            columns={[
              { key: 'who', header: 'Student', cell: (row) => row.studentName, rowHeader: true },
              { key: 'subject', header: 'Subject', cell: (row) => row.subject },
              { key: 'net', header: 'You get', cell: (row) => <Money value={row.net} />, align: 'end' },
            ]}
          />
        </Card>
        <Card>
          <Timeline
            entries={[
              {
                key: '1',
                icon: 'circle-check',
                tone: 'success',
                title: 'You booked and paid',
                detail: 'Mon 2 Mar, 09:20',
              },
              {
                key: '2',
                icon: 'clock',
                tone: 'warning',
                title: 'Waiting for David to accept',
                detail: 'Until Tue 3 Mar, 09:20',
              },
              { key: '3', icon: 'video', title: 'Lesson', detail: 'Tue 3 Mar, 14:00', upcoming: true },
            ]}
          />
        </Card>
      </div>
      <Card>
        <DescriptionList
          items={[
            { term: 'Booking', value: 'ES-7K2M4' },
            { term: 'Subject', value: 'Mathematics' },
            { term: 'Booked', value: <DateTime instant={NOW} timeZone={ZONE} /> },
            { term: 'Payment', value: '$25.00 is reserved on your card and not charged yet' },
          ]}
        />
      </Card>
      <Pagination page={4} totalPages={12} hrefFor={(page) => `/tutors?page=${page}`} />
      <Card>
        <ErrorState
          title="Something went wrong on our side"
          text="Nothing you entered was lost. Try again in a moment."
          reference="Reference 7f3a91"
        />
      </Card>
    </Section>
  )
}
