import Link from 'next/link'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Badge } from '@/components/ui/Badge'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { EmptyState } from '@/components/ui/EmptyState'
import { Money } from '@/components/ui/Money'
import type { Tone } from '@/components/ui/tone'
import type { PayoutState } from '@/domain/payout/payoutProcess'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { PaidLesson, PayoutView } from '@/operations/payout/queries/listPayouts'
import { cancelPayoutAction } from './actions'

const TONE: Record<PayoutState, Tone> = {
  awaitingApproval: 'warning',
  approved: 'primary',
  sent: 'primary',
  paid: 'success',
  failed: 'error',
  rejected: 'error',
  cancelled: 'neutral',
}

type HistoryProps = {
  payouts: readonly PayoutView[]
  /** The smallest payout as people read it; null while no method is chosen. */
  minimum: string | null
  timeZone: string
}

/** A tutor's payouts, latest first: how much, where to, where it stands, and which lessons it paid (K08). */
export function PayoutHistory({ payouts, minimum, timeZone }: HistoryProps) {
  if (payouts.length === 0) {
    const text = minimum ? t('payout.noneText', { minimum }) : t('payout.noneTextPlain')
    return <EmptyState level={3} icon="banknote" title={t('payout.none')} text={text} />
  }
  return (
    <ul className="divide-y divide-line">
      {payouts.map((payout) => (
        <PayoutItem key={payout.id} payout={payout} timeZone={timeZone} />
      ))}
    </ul>
  )
}

function PayoutItem({ payout, timeZone }: { payout: PayoutView; timeZone: string }) {
  const { id, state, amount, fee, net, channel, destination, requestedBy, canCancel, lessons } = payout
  const when = (instant: string) => formatInstant({ instant, timeZone, style: 'dateTime' })
  const dates = [
    [t('payout.requested'), payout.requestedAt],
    [t('payout.sent'), payout.sentAt],
    [t('payout.expected'), state === 'sent' ? payout.expectedAt : null],
    [t('payout.paid'), payout.paidAt],
    [t('payout.closed'), payout.closedAt],
  ] as const
  return (
    <li id={`payout-${id}`} className="py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
          <Money value={amount} strong />
          <Badge tone={TONE[state]}>{t(`payout.state.${state}`)}</Badge>
        </h3>
        <p className="text-sm text-ink-soft">
          {requestedBy === 'weekly' ? t('payout.weekly') : t('payout.byYou')}
        </p>
      </div>
      <PayoutNote payout={payout} />
      <div className="mt-3">
        <DescriptionList
          items={[
            { term: t('payout.to'), value: `${t(`payout.channel.${channel}.name`)}, ${destination}` },
            ...(fee.amount > 0
              ? [
                  { term: t('payout.fee'), value: <Money value={fee} /> },
                  { term: t('payout.net'), value: <Money value={net} strong /> },
                ]
              : []),
            ...dates.flatMap(([term, at]) => (at ? [{ term, value: when(at) }] : [])),
          ]}
        />
      </div>
      {lessons.length > 0 && <PaidLessons lessons={lessons} timeZone={timeZone} />}
      {canCancel && (
        <ActionForm action={cancelPayoutAction} errorTitle={t('payout.cancelFailed')} className="mt-3">
          <input type="hidden" name="payoutId" value={id} />
          <SubmitButton variant="secondary" size="sm" pendingLabel={t('payout.cancelling')}>
            {t('payout.cancel')}
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  )
}

/** Those with words of their own that say what to do. */
const KNOWN_FAILURES = ['account_closed', 'account_paused', 'returned'] as const

/** Why a payout was stopped or came back. */
function PayoutNote({ payout: { state, reason, failureCode } }: { payout: PayoutView }) {
  if (state === 'failed') {
    const known = KNOWN_FAILURES.find((code) => code === failureCode) ?? 'other'
    return <p className="mt-1 text-sm text-error-ink">{t(`payout.failure.${known}`)}</p>
  }
  return reason ? <p className="mt-1 text-sm break-words text-ink-soft">{reason}</p> : null
}

function PaidLessons({ lessons, timeZone }: { lessons: readonly PaidLesson[]; timeZone: string }) {
  return (
    <details className="mt-3">
      <summary className="min-h-9 cursor-pointer rounded-sm py-1 text-primary-ink underline underline-offset-4">
        {t('payout.lessonsPaid', { count: lessons.length })}
      </summary>
      <ul className="mt-2 grid gap-2">
        {lessons.map(({ bookingId, subjectName, studentName, start, amount }) => (
          <li key={bookingId} className="flex flex-wrap justify-between gap-x-4 text-sm">
            <Link href={`/bookings/${bookingId}`} className="rounded-sm underline underline-offset-4">
              {t('payout.lessonLine', {
                subject: subjectName,
                student: studentName,
                when: formatInstant({ instant: start, timeZone, style: 'dateTime' }),
              })}
            </Link>
            <Money value={amount} />
          </li>
        ))}
      </ul>
    </details>
  )
}
