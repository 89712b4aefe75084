import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ZoneSwitch } from '@/components/availability/ZoneSwitch'
import { ScopeField } from '@/components/booking/ScopeField'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextAreaField } from '@/components/form/TextAreaField'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { MOST_RESCHEDULES } from '@/domain/booking/guards'
import { priceBounds } from '@/domain/booking/priceProposal'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { isTimeZone } from '@/domain/time/isTimeZone'
import { messageText, t } from '@/messages/t'
import { lockedZone } from '@/operations/tutor/queries/lockedZone'
import { database } from '@/services/database/tx'
import { currentViewer, requireViewer } from '../../../currentViewer'
import { parseProfileQuery } from '../../../tutors/[slug]/profileQuery'
import type { RawQuery } from '../../../tutors/listQuery'
import { weekOf } from '../../../tutors/openWeek'
import { ZONE_CHOICE_COOKIE } from '../../../tutors/visitorZone'
import { ZoneChoice } from '../../../tutors/ZoneChoice'
import { changeTime } from '../../actions'
import { bookingCardOf } from '../../bookingCardOf'
import { LessonTime } from '../../LessonTime'
import { visibleBooking } from '../visibleBooking'
import { FreeTimes } from './FreeTimes'
import { PriceField } from './PriceField'

export const metadata: Metadata = { title: t('bookings.time.pageTitle') }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<RawQuery> }

/** Another time for a lesson: moved at once while that is free, otherwise asked of the other side (D15, EX15). */
export default async function ChangeTimePage({ params, searchParams }: Props) {
  const { id } = await params
  const { viewer, now } = await requireViewer(`/bookings/${id}/time`)
  const { payload } = await currentViewer()
  const booking = await visibleBooking(id)
  if (!booking || booking.as === 'ops') notFound()
  const card = bookingCardOf(booking)
  const back = `/bookings/${id}`
  const isTutor = booking.as === 'tutor'
  const other = isTutor
    ? { name: card.studentName, timeZone: booking.timezoneStudent }
    : { name: card.tutorName, timeZone: booking.timezoneTutor }
  const movesAlone = booking.allowedActions.includes('reschedule')
  const offersPrice = booking.canProposePrice
  const isPossible = movesAlone || booking.allowedActions.includes('propose')
  const query = await searchParams
  const { timezone: asked, ...parsed } = parseProfileQuery(query)
  const locked = isTutor ? null : await lockedZone(database(payload), booking.tutorId)
  // The clock of the account, like everything else about the lesson, unless this page was asked for another one.
  const timeZone = locked ?? (asked && isTimeZone(asked) ? asked : viewer.timezone)
  const week = query.week === undefined ? weekOf({ at: new Date(booking.start), timeZone, now }) : parsed.week
  return (
    <Container>
      {asked && !locked && <ZoneChoice cookie={ZONE_CHOICE_COOKIE} chosen={asked} own={viewer.timezone} />}
      <PageHeader
        title={titleOf({ movesAlone, offersPrice, name: other.name })}
        text={t('booking.subjectWith', { subject: card.subject, name: card.counterpart.name })}
        crumbs={[
          { label: t('bookings.title'), href: '/bookings' },
          { label: t('bookings.reference', { reference: booking.reference }), href: back },
          { label: t('bookings.time.pageTitle') },
        ]}
      />
      <Card padding="lg">
        {isPossible ? (
          <>
            <p className="mb-2 text-sm font-medium text-ink-soft">{t('bookings.time.now')}</p>
            <LessonTime {...booking} timeZone={viewer.timezone} other={other} />
            <p className="my-5 text-ink-soft">
              {movesAlone
                ? t('bookings.time.moveText', { left: MOST_RESCHEDULES - booking.rescheduleCount })
                : t(offersPrice ? 'bookings.time.offerText' : 'bookings.time.askText', { name: other.name })}
            </p>
            {!locked && (
              <div className="mb-6">
                <ZoneSwitch
                  timeZone={timeZone}
                  now={now}
                  action={`/bookings/${id}/time`}
                  keep={{ week: String(week) }}
                />
              </div>
            )}
            <ActionForm
              action={changeTime}
              errorTitle={offersPrice ? t('bookings.time.failedProposal') : t('bookings.time.failed')}
              fieldLabels={{
                start: t('bookings.time.newTime'),
                price: t('bookings.time.price'),
                reason: t('bookings.time.reason'),
              }}
              className="grid gap-6"
            >
              <input type="hidden" name="bookingId" value={id} />
              <input type="hidden" name="how" value={movesAlone ? 'move' : 'ask'} />
              <FreeTimes
                payload={payload}
                booking={booking}
                week={week}
                timeZone={timeZone}
                asked={asked}
                isZoneLocked={locked !== null}
                now={now}
              />
              {offersPrice && (
                <PriceField
                  price={booking.tutorPrice}
                  rateBps={booking.commissionRateBps ?? 0}
                  words={priceWords(booking.tutorPrice)}
                />
              )}
              {movesAlone && booking.series && <ScopeField hint={t('series.scopeMoveHint')} />}
              {!movesAlone && (
                <TextAreaField
                  name="reason"
                  label={t('bookings.time.reason')}
                  hint={t('bookings.time.reasonHint', { name: other.name })}
                  optionalLabel={isTutor ? undefined : t('form.optional')}
                  required={isTutor}
                  rows={3}
                  maxLength={500}
                />
              )}
              <div className="flex flex-wrap gap-3">
                <SubmitButton pendingLabel={t('bookings.time.sending')}>
                  {movesAlone ? t('bookings.time.move') : t('bookings.time.ask', { name: other.name })}
                </SubmitButton>
                <ButtonLink href={back} variant="secondary">
                  {t('bookings.time.keep')}
                </ButtonLink>
              </div>
            </ActionForm>
          </>
        ) : (
          <>
            <p className="mb-4">{t('bookings.time.impossible')}</p>
            <ButtonLink href={back}>{t('bookings.cancel.back')}</ButtonLink>
          </>
        )}
      </Card>
    </Container>
  )
}

type Title = { movesAlone: boolean; offersPrice: boolean; name: string }

function titleOf({ movesAlone, offersPrice, name }: Title): string {
  if (movesAlone) return t('bookings.time.moveTitle')
  return t(offersPrice ? 'bookings.time.offerTitle' : 'bookings.time.askTitle', { name })
}

function priceWords(price: Money) {
  const { least, most } = priceBounds(price)
  return {
    label: t('bookings.time.price'),
    hint: t('bookings.time.priceHint', {
      currency: price.currency,
      least: formatMoney(least),
      most: formatMoney(most),
      price: formatMoney(price),
    }),
    optional: t('form.optional'),
    takeHome: messageText('bookings.time.takeHome', undefined),
  }
}
