import { t } from '@/messages/t'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'
import { StarRatingField } from '../form/StarRatingField'
import { SubmitButton } from '../form/SubmitButton'
import { TextAreaField } from '../form/TextAreaField'

type ReviewFormProps = { action: FormAction; bookingId: string; tutorName: string }

/** "How was your lesson?" Sends `bookingId`, `rating` (1 to 5) and `comment`. */
export function ReviewForm({ action, bookingId, tutorName }: ReviewFormProps) {
  return (
    <ActionForm action={action} errorTitle={t('form.problem')} className="grid gap-5">
      <input type="hidden" name="bookingId" value={bookingId} />
      <StarRatingField
        name="rating"
        legend={t('review.formLegend', { tutor: tutorName })}
        labels={[1, 2, 3, 4, 5].map((count) => t('review.stars', { count }))}
      />
      <TextAreaField
        name="comment"
        label={t('review.comment')}
        hint={t('review.commentHint')}
        optionalLabel={t('form.optional')}
        maxLength={2000}
      />
      <div>
        <SubmitButton pendingLabel={t('review.submitting')}>{t('review.submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
