import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { t } from '@/messages/t'
import type { BookingPreview } from '@/operations/booking/queries/previewBooking'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { CardView } from '@/operations/payment/queries/listCards'
import { bookLesson } from './actions'
import type { BookQuery } from './bookQuery'
import { CardChoice } from './CardChoice'
import { ChosenLesson } from './ChosenLesson'
import { LessonDetails } from './LessonDetails'
import { PayNotes } from './PayNotes'
import { PriceCard } from './PriceCard'
import { TakenTimes } from './TakenTimes'

type BookFormProps = {
  preview: BookingPreview
  query: BookQuery
  viewer: Viewer
  cards: readonly CardView[]
  now: Date
}

/** The checkout's form: the lesson and its details at the left, what it costs and the way to pay at the right. */
export function BookForm({ preview, query, viewer, cards, now }: BookFormProps) {
  const { tutor, start, durationMinutes } = preview
  return (
    <ActionForm
      action={bookLesson}
      errorTitle={t('checkout.failed')}
      fieldLabels={{
        subject: t('checkout.fields.subject'),
        topic: t('checkout.fields.topic'),
        goals: t('checkout.fields.goals'),
      }}
    >
      <TakenTimes title={t('checkout.alternatives')} />
      <input type="hidden" name="slug" value={tutor.slug} />
      <input type="hidden" name="tutorId" value={tutor.id} />
      <input type="hidden" name="start" value={start.toISOString()} />
      <input type="hidden" name="duration" value={durationMinutes} />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_24rem] lg:gap-8">
        <div className="grid gap-6">
          <ChosenLesson preview={preview} query={query} timeZone={viewer.timezone} />
          <LessonDetails subjects={tutor.subjects} query={query} />
        </div>
        <div className="grid gap-4 lg:sticky lg:top-20">
          <PriceCard preview={preview} timeZone={viewer.timezone} now={now} />
          <CardChoice cards={cards} />
          <SubmitButton
            size="lg"
            block
            pendingLabel={cards.length > 0 ? t('cards.booking') : t('payment.paying')}
          >
            {cards.length > 0 ? t('cards.book') : t('payment.pay')}
          </SubmitButton>
          <PayNotes hold={t('checkout.hold')} />
        </div>
      </div>
    </ActionForm>
  )
}
