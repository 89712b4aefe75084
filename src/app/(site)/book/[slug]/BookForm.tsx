import { ActionForm } from '@/components/form/ActionForm'
import { SelectField } from '@/components/form/SelectField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextAreaField } from '@/components/form/TextAreaField'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Icon } from '@/components/ui/Icon'
import { t } from '@/messages/t'
import type { BookingPreview } from '@/operations/booking/queries/previewBooking'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { bookLesson } from './actions'
import type { BookQuery } from './bookQuery'
import { ChosenLesson } from './ChosenLesson'
import { PriceCard } from './PriceCard'
import { TakenTimes } from './TakenTimes'

type BookFormProps = { preview: BookingPreview; query: BookQuery; viewer: Viewer; now: Date }

/** The checkout's form: the lesson and its details at the left, what it costs and the way to pay at the right. */
export function BookForm({ preview, query, viewer, now }: BookFormProps) {
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
          <Card as="section" aria-labelledby="details-title" padding="lg">
            <CardTitle id="details-title">{t('checkout.details')}</CardTitle>
            <div className="grid gap-5">
              <SelectField
                name="subject"
                label={t('checkout.subject')}
                emptyLabel={tutor.subjects.length > 1 ? t('checkout.subjectEmpty') : undefined}
                options={tutor.subjects.map(({ id, name }) => ({ value: id, label: name }))}
                defaultValue={chosenSubject(tutor.subjects, query.subject)}
                required
              />
              <TextField
                name="topic"
                label={t('checkout.topic')}
                hint={t('checkout.topicHint')}
                optionalLabel={t('form.optional')}
                defaultValue={query.topic}
                maxLength={200}
              />
              <TextAreaField
                name="goals"
                label={t('checkout.goals')}
                hint={t('checkout.goalsHint')}
                optionalLabel={t('form.optional')}
                defaultValue={query.goals}
                maxLength={2000}
              />
            </div>
          </Card>
        </div>
        <div className="grid gap-4 lg:sticky lg:top-20">
          <PriceCard preview={preview} timeZone={viewer.timezone} now={now} />
          <SubmitButton size="lg" block pendingLabel={t('payment.paying')}>
            {t('payment.pay')}
          </SubmitButton>
          <p className="flex items-start gap-2 text-sm text-ink-soft">
            <Icon name="timer" className="mt-0.5 size-4" />
            {t('checkout.hold')}
          </p>
          <p className="flex items-start gap-2 text-sm text-ink-soft">
            <Icon name="lock" className="mt-0.5 size-4" />
            {t('payment.safe')}
          </p>
        </div>
      </div>
    </ActionForm>
  )
}

type Subjects = BookingPreview['tutor']['subjects']

/** The subject a link names by slug or id; the only one there is when it names none. */
function chosenSubject(subjects: Subjects, wished: string | undefined): string | undefined {
  const named = subjects.find(({ id, slug }) => id === wished || slug === wished)
  return named?.id ?? (subjects.length === 1 ? subjects[0]?.id : '')
}
