import { SelectField } from '@/components/form/SelectField'
import { TextAreaField } from '@/components/form/TextAreaField'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'
import type { BookQuery } from './bookQuery'

type Subjects = TutorProfile['subjects']

/** What the lesson is about: the part of a checkout's form that the student fills in (D04). */
export function LessonDetails({ subjects, query }: { subjects: Subjects; query: BookQuery }) {
  return (
    <Card as="section" aria-labelledby="details-title" padding="lg">
      <CardTitle id="details-title">{t('checkout.details')}</CardTitle>
      <div className="grid gap-5">
        <SelectField
          name="subject"
          label={t('checkout.subject')}
          emptyLabel={subjects.length > 1 ? t('checkout.subjectEmpty') : undefined}
          options={subjects.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={chosenSubject(subjects, query.subject)}
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
  )
}

/** The subject a link names by slug or id; the only one there is when it names none. */
function chosenSubject(subjects: Subjects, wished: string | undefined): string | undefined {
  const named = subjects.find(({ id, slug }) => id === wished || slug === wished)
  return named?.id ?? (subjects.length === 1 ? subjects[0]?.id : '')
}
