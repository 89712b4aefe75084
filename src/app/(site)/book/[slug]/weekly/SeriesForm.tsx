import { ActionForm } from '@/components/form/ActionForm'
import { SelectField } from '@/components/form/SelectField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextAreaField } from '@/components/form/TextAreaField'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Icon } from '@/components/ui/Icon'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { SeriesPreview } from '@/operations/series/queries/previewSeries'
import { bookSeries } from './actions'
import { SeriesConflicts } from './SeriesConflicts'
import { SeriesDates } from './SeriesDates'
import { SeriesPrice } from './SeriesPrice'
import type { WeeklyQuery } from './weeklyQuery'

type SeriesFormProps = { preview: SeriesPreview; query: WeeklyQuery; viewer: Viewer }

/** The dates with what to decide about some of them, what the lessons are about, what they cost, and the way to pay. */
export function SeriesForm({ preview, query, viewer }: SeriesFormProps) {
  const { tutor, lessons, conflicts } = preview
  const canBook = lessons.length > 0 || conflicts.some(({ alternatives }) => alternatives.length > 0)
  const named = tutor.subjects.find(({ id, slug }) => id === query.subject || slug === query.subject)
  return (
    <ActionForm
      action={bookSeries}
      errorTitle={t('series.failed')}
      fieldLabels={{ subject: t('checkout.fields.subject') }}
    >
      <input type="hidden" name="slug" value={tutor.slug} />
      <input type="hidden" name="tutorId" value={tutor.id} />
      <input type="hidden" name="start" value={query.start} />
      <input type="hidden" name="duration" value={query.duration ?? Math.min(...tutor.durations)} />
      <input type="hidden" name="count" value={query.count} />
      <input type="hidden" name="clock" value={query.clock} />
      {query.choice.map((choice) => (
        <input key={choice} type="hidden" name="choice" value={choice} />
      ))}
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_24rem] lg:gap-8">
        <div className="grid gap-6">
          {conflicts.length > 0 && <SeriesConflicts conflicts={conflicts} timeZone={viewer.timezone} />}
          <SeriesDates preview={preview} viewer={viewer} />
          <Card as="section" aria-labelledby="details-title" padding="lg">
            <CardTitle id="details-title">{t('checkout.details')}</CardTitle>
            <div className="grid gap-5">
              <SelectField
                name="subject"
                label={t('checkout.subject')}
                emptyLabel={tutor.subjects.length > 1 ? t('checkout.subjectEmpty') : undefined}
                options={tutor.subjects.map(({ id, name }) => ({ value: id, label: name }))}
                defaultValue={named?.id ?? (tutor.subjects.length === 1 ? tutor.subjects[0]?.id : '')}
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
          <SeriesPrice preview={preview} viewer={viewer} />
          {canBook && (
            <SubmitButton size="lg" block pendingLabel={t('payment.paying')}>
              {t('payment.pay')}
            </SubmitButton>
          )}
          <p className="flex items-start gap-2 text-sm text-ink-soft">
            <Icon name="timer" className="mt-0.5 size-4" />
            {t('series.hold')}
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
