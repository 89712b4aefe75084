import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { t } from '@/messages/t'
import type { Subject } from '@/operations/search/queries/listSubjects'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'
import { AboutFields } from './AboutFields'
import { saveProfile } from './actions'
import { EducationFields } from './EducationFields'
import { LanguageFields } from './LanguageFields'
import { PriceFields } from './PriceFields'
import { SubjectFields } from './SubjectFields'
import { TrialFields } from './TrialFields'

type ProfileFormProps = { profile: TutorProfile; subjects: readonly Subject[] }

/** The whole profile in one form; empty rows are left out, rows marked for removal go. */
export function ProfileForm({ profile, subjects }: ProfileFormProps) {
  return (
    <ActionForm
      action={saveProfile}
      errorTitle={t('teaching.failed')}
      fieldLabels={{
        displayName: t('teaching.displayName'),
        headline: t('teaching.headline'),
        bio: t('teaching.bio'),
        country: t('teaching.country'),
        videoUrl: t('teaching.videoUrl'),
        hourlyRate: t('teaching.hourlyRate'),
        trial: t('trial.name'),
        trialPrice: t('trial.price'),
        languages: t('teaching.languages'),
        subjects: t('teaching.subjects'),
      }}
      className="grid gap-6"
    >
      <AboutFields profile={profile} />
      <PriceFields profile={profile} />
      <TrialFields profile={profile} />
      <SubjectFields profile={profile} subjects={subjects} />
      <LanguageFields profile={profile} />
      <EducationFields profile={profile} />
      <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-canvas/95 px-4 py-3 backdrop-blur-sm sm:mx-0 sm:px-0">
        <SubmitButton pendingLabel={t('teaching.saving')}>{t('teaching.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
