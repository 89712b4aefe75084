import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { answerTimeProposal } from '../actions'
import { readerOf } from '../bookingCardOf'
import { firstName } from '../firstName'
import { LessonTime } from '../LessonTime'
import type { BookingPageView } from './bookingPageView'

/** Another time that one side asks for: what it is, until when to answer, and the answers (EX15). */
export function ProposalPanel({ booking, viewer }: BookingPageView) {
  const { proposal, allowedActions } = booking
  if (!proposal) return null
  const isTutor = readerOf(booking) === 'tutor'
  const names = { tutor: firstName(booking.tutorName), student: firstName(booking.studentName) }
  const isOwn = booking.as !== 'ops' && (proposal.by === 'tutor') === isTutor
  const other = isTutor
    ? { name: names.student, timeZone: booking.timezoneStudent }
    : { name: names.tutor, timeZone: booking.timezoneTutor }
  const when = formatInstant({ instant: proposal.expiresAt, timeZone: viewer.timezone, style: 'dayTime' })
  return (
    <Card as="section" padding="lg" aria-labelledby="proposal-title">
      <CardTitle id="proposal-title">
        {isOwn ? t('bookings.proposal.ownTitle') : t('bookings.proposal.title', { name: names[proposal.by] })}
      </CardTitle>
      <LessonTime
        start={proposal.start}
        end={proposal.end}
        durationMinutes={booking.durationMinutes}
        timeZone={viewer.timezone}
        other={other}
      />
      {proposal.reason && <p className="mt-3">{t('bookings.over.reason', { reason: proposal.reason })}</p>}
      <p className="mt-3 text-ink-soft">
        {isOwn
          ? t('bookings.proposal.ownText', { name: other.name, when })
          : t('bookings.proposal.text', { when })}
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        {allowedActions.includes('acceptProposal') && (
          <Answer bookingId={booking.id} answer="accept" label={t('bookings.proposal.accept')} />
        )}
        {allowedActions.includes('declineProposal') && (
          <Answer bookingId={booking.id} answer="decline" label={t('bookings.proposal.decline')} />
        )}
        {allowedActions.includes('withdrawProposal') && (
          <Answer bookingId={booking.id} answer="withdraw" label={t('bookings.proposal.withdraw')} />
        )}
      </div>
    </Card>
  )
}

type AnswerProps = { bookingId: string; answer: 'accept' | 'decline' | 'withdraw'; label: string }

function Answer({ bookingId, answer, label }: AnswerProps) {
  return (
    <ActionForm action={answerTimeProposal} errorTitle={t('bookings.proposal.failed')}>
      <input type="hidden" name="bookingId" value={bookingId} />
      <input type="hidden" name="answer" value={answer} />
      <SubmitButton
        variant={answer === 'accept' ? 'primary' : 'secondary'}
        pendingLabel={t('bookings.time.sending')}
      >
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
