import { CancelBookingDialog } from '@/components/booking/CancelBookingDialog'
import { PriceLines } from '@/components/booking/PriceLines'
import { paymentWords } from '@/components/booking/paymentWords'
import { RefundMeter } from '@/components/booking/RefundMeter'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatMoney } from '@/domain/money/formatMoney'
import { addMoney } from '@/domain/money/money'
import { t } from '@/messages/t'
import { refundsByScope } from '@/operations/series/queries/refundsByScope'
import { currentViewer } from '../../currentViewer'
import { cancelLesson } from '../actions'
import { readerOf } from '../bookingCardOf'
import { firstName } from '../firstName'
import type { BookingPageView } from './bookingPageView'
import { EarningsCard } from './EarningsCard'
import { lessLinesOf } from './lessLinesOf'
import { mayChooseWallet } from './mayChooseWallet'
import { ReceiptButton } from './ReceiptButton'
import { refundMeterOf } from './refundMeterOf'
import { StrikeWarning } from './StrikeWarning'

/** What the lesson costs and what cancelling gives back; a tutor reads what they earn instead. */
export async function MoneyCard(view: BookingPageView) {
  const { booking, now } = view
  const viewer = readerOf(booking)
  const total = addMoney(booking.price, booking.serviceFee)
  const card = booking.paidWith?.card ?? total
  const lessLines = lessLinesOf(booking)
  // A time that is only held is given free beside the way to pay.
  const mayCancel =
    booking.as !== 'ops' && booking.sessionState !== 'HELD' && booking.allowedActions.includes('cancel')
  const { payload } = await currentViewer()
  const refunds = mayCancel ? await refundsByScope({ payload, viewer: view.viewer, booking, now }) : null
  return (
    <>
      {viewer === 'tutor' ? (
        <EarningsCard {...view} />
      ) : (
        <Card as="section" aria-labelledby="money-title">
          <CardTitle id="money-title">{t('bookings.payment')}</CardTitle>
          <PriceLines
            price={booking.price}
            serviceFee={booking.serviceFee}
            total={card}
            lessLines={lessLines}
            totalLabel={lessLines.length > 0 ? t('payment.parts.card') : undefined}
          />
          {booking.exchangeRate && (
            <p className="mt-2 text-sm text-ink-soft">
              {t('bookings.tutorPrice', { price: formatMoney(booking.tutorPrice) })}
            </p>
          )}
          <p className="mt-3 text-sm text-ink-soft">
            {paymentWords({
              paymentState: booking.paymentState,
              paid: total,
              card,
              refunded: booking.refunded,
              isFromPackage: booking.packageId !== null,
            })}
          </p>
          <ReceiptButton {...view} />
        </Card>
      )}
      {mayCancel && (
        <Card as="section" aria-labelledby="policy-title">
          <CardTitle id="policy-title">{t('bookings.policy')}</CardTitle>
          {viewer === 'student' && <RefundMeter {...refundMeterOf(view)} />}
          {viewer === 'student' && booking.packageId && (
            <p className="mt-2 text-sm text-ink-soft">{t('packages.cancelNote')}</p>
          )}
          <div className="mt-4">
            <CancelBookingDialog
              action={cancelLesson}
              bookingId={booking.id}
              viewer={viewer}
              counterpartName={firstName(viewer === 'tutor' ? booking.studentName : booking.tutorName)}
              refund={refundMeterOf(view)}
              reasonRequired={viewer === 'tutor'}
              warning={<StrikeWarning booking={booking} />}
              refundsByScope={refunds}
              mayChooseWallet={mayChooseWallet(booking)}
              packageNote={viewer === 'student' && booking.packageId ? t('packages.cancelNote') : undefined}
              goesBackToPackage={booking.goesBackToPackage}
            />
            <noscript>
              <a href={`/bookings/${booking.id}/cancel`} className="mt-2 block underline">
                {t('bookings.noscriptCancel')}
              </a>
            </noscript>
          </div>
        </Card>
      )}
    </>
  )
}
