import { MailList } from '@/components/notification/MailList'
import { MailPreview } from '@/components/notification/MailPreview'
import { RatingBreakdown } from '@/components/review/RatingBreakdown'
import { ReviewCard } from '@/components/review/ReviewCard'
import { ReviewForm } from '@/components/review/ReviewForm'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Section } from '../Section'
import { refuse } from '../sampleActions'
import { NOW, REVIEWS, SAMPLE_MAIL, ZONE } from '../sampleData'

const MAILS = [
  { id: '1', to: 'sofia@example.com', subject: 'Session booked!', sentAt: NOW },
  { id: '2', to: 'david@example.com', subject: 'Sofia would like a lesson on Tuesday', sentAt: NOW },
]

export function ReviewSection() {
  return (
    <Section title="Reviews and mail">
      <div className="grid items-start gap-6 md:grid-cols-[3fr_2fr]">
        <Card>
          <CardTitle level={3}>Reviews</CardTitle>
          <RatingBreakdown average={4.7} count={128} distribution={[1, 0, 4, 27, 96]} />
          <div className="mt-6 border-t border-line pt-5">
            {REVIEWS.map((review) => (
              <ReviewCard key={review.id} review={review} timeZone={ZONE} />
            ))}
          </div>
        </Card>
        <Card>
          <ReviewForm action={refuse} bookingId="1" tutorName="David" />
        </Card>
      </div>
      <div className="grid items-start gap-6 md:grid-cols-[1fr_2fr]">
        <MailList mails={MAILS} timeZone={ZONE} selectedId="1" hrefFor={(id) => `/design?mail=${id}`} />
        <MailPreview
          timeZone={ZONE}
          mail={{
            from: 'EduStream <hello@edustream.example>',
            to: 'sofia@example.com',
            subject: 'Session booked!',
            sentAt: NOW,
            html: SAMPLE_MAIL,
            attachments: [{ name: 'lesson.ics', href: '/design' }],
          }}
        />
      </div>
    </Section>
  )
}
