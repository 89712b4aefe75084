import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { answerChange } from '../actions'
import { readerOf } from '../bookingCardOf'
import { firstName } from '../firstName'
import { LessonTime } from '../LessonTime'
import type { BookingPageView } from './bookingPageView'
import { ProposedPrice } from './ProposedPrice'

/** Another time or price that one side asks for: what it is, until when to answer, and the answers (EX15). */
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
        {titleOf({ price: proposal.price, isOwn, name: names[proposal.by] })}
      </CardTitle>
      {proposal.start === booking.start ? (
        <p>
          {isTutor
            ? t('bookings.proposal.ownSameTime', { student: names.student })
            : t('bookings.proposal.sameTime')}
        </p>
      ) : (
        <LessonTime
          start={proposal.start}
          end={proposal.end}
          durationMinutes={booking.durationMinutes}
          timeZone={viewer.timezone}
          other={other}
        />
      )}
      <ProposedPrice booking={booking} />
      {proposal.reason && <p className="mt-3">{t('bookings.over.reason', { reason: proposal.reason })}</p>}
      <p className="mt-3 text-ink-soft">
        {deadlineText({ price: proposal.price, isOwn, name: other.name, when })}
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        {allowedActions.includes('acceptProposal') && (
          <Answer
            bookingId={booking.id}
            answer="accept"
            price={proposal.price?.price}
            label={acceptLabel(proposal.price)}
          />
        )}
        {allowedActions.includes('declineProposal') && (
          <Answer
            bookingId={booking.id}
            answer="decline"
            label={proposal.price ? t('bookings.proposal.keepPrice') : t('bookings.proposal.decline')}
          />
        )}
        {allowedActions.includes('withdrawProposal') && (
          <Answer bookingId={booking.id} answer="withdraw" label={t('bookings.proposal.withdraw')} />
        )}
      </div>
    </Card>
  )
}

type Price = NonNullable<BookingPageView['booking']['proposal']>['price']
type Words = { price: Price; isOwn: boolean; name: string }

function titleOf({ price, isOwn, name }: Words): string {
  if (price) return isOwn ? t('bookings.proposal.ownPriceTitle') : t('bookings.proposal.priceTitle', { name })
  return isOwn ? t('bookings.proposal.ownTitle') : t('bookings.proposal.title', { name })
}

function deadlineText({ price, isOwn, name, when }: Words & { when: string }): string {
  if (price)
    return isOwn
      ? t('bookings.proposal.ownPriceText', { name, when })
      : t('bookings.proposal.priceText', { when })
  return isOwn ? t('bookings.proposal.ownText', { name, when }) : t('bookings.proposal.text', { when })
}

function acceptLabel(price: Price): string {
  if (!price) return t('bookings.proposal.accept')
  const words = { price: formatMoney(price.price) }
  return price.isPaidAgain
    ? t('bookings.proposal.acceptAndPay', words)
    : t('bookings.proposal.acceptPrice', words)
}

type AnswerProps = {
  bookingId: string
  answer: 'accept' | 'decline' | 'withdraw'
  /** The price that is agreed to, as it is shown. */
  price?: Money
  label: string
}

function Answer({ bookingId, answer, price, label }: AnswerProps) {
  return (
    <ActionForm action={answerChange} errorTitle={t('bookings.proposal.failed')}>
      <input type="hidden" name="bookingId" value={bookingId} />
      <input type="hidden" name="answer" value={answer} />
      {price && <input type="hidden" name="price" value={price.amount} />}
      {price && <input type="hidden" name="currency" value={price.currency} />}
      <SubmitButton
        variant={answer === 'accept' ? 'primary' : 'secondary'}
        pendingLabel={t('bookings.time.sending')}
      >
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
