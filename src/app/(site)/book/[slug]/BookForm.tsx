import { clsx } from 'clsx'
import { ActionForm } from '@/components/form/ActionForm'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { BookingPreview } from '@/operations/booking/queries/previewBooking'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { PackageView } from '@/operations/package/queries/packageView'
import type { CardView } from '@/operations/payment/queries/listCards'
import type { TenderPreview } from '@/operations/payment/queries/previewTenders'
import { bookLesson } from './actions'
import { BookOnEnter } from './BookOnEnter'
import type { BookQuery } from './bookQuery'
import { CardChoice } from './CardChoice'
import { ChosenLesson } from './ChosenLesson'
import { LessonDetails } from './LessonDetails'
import { PackageChoice } from './PackageChoice'
import { PayButton } from './PayButton'
import { PayNotes } from './PayNotes'
import { PriceCard } from './PriceCard'
import { NOT_FROM_PACKAGE } from './packageLook'
import { payWordsOf } from './payWords'
import { TakenTimes } from './TakenTimes'

type BookFormProps = {
  preview: BookingPreview
  /** The viewer's packages with this tutor that have a lesson of this length left. */
  packages: readonly PackageView[]
  tenders: TenderPreview
  cards: readonly CardView[]
  query: BookQuery
  viewer: Viewer
  now: Date
}

/** The checkout's form: the lesson and its details at the left, what it costs and the way to pay at the right. */
export function BookForm({ preview, packages, tenders, cards, query, viewer, now }: BookFormProps) {
  const { tutor, start, end, durationMinutes } = preview
  const usable = tenders.card.amount > 0 ? cards : []
  const label = packages.length > 0 ? t('packages.bookNow') : usable.length > 0 ? t('cards.book') : undefined
  return (
    <ActionForm
      action={bookLesson}
      errorTitle={t('checkout.failed')}
      fieldLabels={{
        subject: t('checkout.fields.subject'),
        topic: t('checkout.fields.topic'),
        goals: t('checkout.fields.goals'),
        promoCode: t('checkout.pay.code'),
      }}
    >
      <BookOnEnter />
      <TakenTimes title={t('checkout.alternatives')} />
      <input type="hidden" name="slug" value={tutor.slug} />
      <input type="hidden" name="tutorId" value={tutor.id} />
      <input type="hidden" name="start" value={start.toISOString()} />
      <input type="hidden" name="duration" value={durationMinutes} />
      {preview.isTrial && <input type="hidden" name="trial" value="1" />}
      <input type="hidden" name="quoteId" value={preview.quoteId} />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_24rem] lg:gap-8">
        <div className="grid gap-6">
          <ChosenLesson preview={preview} query={query} timeZone={viewer.timezone} />
          <LessonDetails subjects={tutor.subjects} query={query} />
        </div>
        <div className="group/pay grid gap-4 lg:sticky lg:top-20">
          {packages.length > 0 && (
            <PackageChoice
              packages={packages}
              single={t('packages.paySingle', { price: formatMoney(preview.total) })}
              chosen={query.package}
              timeZone={viewer.timezone}
            />
          )}
          <PriceCard
            preview={preview}
            tenders={tenders}
            hasPackage={packages.length > 0}
            timeZone={viewer.timezone}
            now={now}
          />
          <div className={clsx('empty:hidden', NOT_FROM_PACKAGE)}>
            <CardChoice cards={usable} />
          </div>
          <PayButton words={payWordsOf({ tenders, end, now })} label={label} />
          <div className={clsx('grid gap-4', NOT_FROM_PACKAGE)}>
            <PayNotes hold={t('checkout.hold')} />
          </div>
        </div>
      </div>
    </ActionForm>
  )
}
