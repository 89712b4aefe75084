import type { Metadata } from 'next'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { listSubjects } from '@/operations/search/queries/listSubjects'
import { getOwnTutor } from '@/operations/tutor/queries/getOwnTutor'
import { getTutor } from '@/operations/tutor/queries/getTutor'
import { profileGaps } from '@/operations/tutor/queries/profileGaps'
import { requireRole } from '../../currentViewer'
import { VerifyEmailNotice } from '../../dashboard/VerifyEmailNotice'
import { TutorTabs } from '../TutorTabs'
import { startProfile } from './actions'
import { ProfileForm } from './ProfileForm'
import { SubmitCard } from './SubmitCard'

export const metadata: Metadata = { title: t('teaching.profileTitle') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What students see of a tutor, to be filled in and handed in for approval (B08, C14). */
export default async function ProfilePage({ searchParams }: Props) {
  const { payload, viewer, now } = await requireRole('/tutor/profile', 'tutor')
  const own = await getOwnTutor({ payload, viewer })
  const { done } = await searchParams
  if (!own) {
    return (
      <Container width="reading">
        <PageHeader title={t('teaching.startTitle')} text={t('teaching.startText')} />
        <ActionForm action={startProfile} errorTitle={t('teaching.startFailed')}>
          <SubmitButton pendingLabel={t('teaching.starting')}>{t('teaching.start')}</SubmitButton>
        </ActionForm>
      </Container>
    )
  }
  const [profile, subjects, gaps] = await Promise.all([
    getTutor({ payload, idOrSlug: own.id, viewer, now }),
    listSubjects({ payload, now }),
    profileGaps({ payload, tutorId: own.id }),
  ])
  const isLive = own.status === 'approved'
  const message =
    done === 'saved'
      ? isLive
        ? t('teaching.savedLive')
        : t('teaching.saved')
      : done === 'submitted'
        ? t('teaching.submitted')
        : null
  return (
    <Container>
      <FlashMessage flash={message === null ? null : { tone: 'success', message }} />
      {!viewer.emailVerified && <VerifyEmailNotice email={viewer.email} />}
      <PageHeader
        title={t('teaching.profileTitle')}
        text={t('teaching.profileText')}
        actions={
          isLive && (
            <ButtonLink href={`/tutors/${own.slug}`} variant="secondary">
              {t('teaching.seeProfile')}
            </ButtonLink>
          )
        }
      />
      <TutorTabs current="profile" />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem] lg:gap-8">
        <ProfileForm key={JSON.stringify(profile)} profile={profile} subjects={subjects} />
        <aside className="grid gap-6 lg:sticky lg:top-20">
          <SubmitCard status={own.status} gaps={gaps} />
          <Card as="section">
            <CardTitle>{t('teaching.scheduleTitle')}</CardTitle>
            <p className="mb-4 text-ink-soft">{t('teaching.scheduleText')}</p>
            <ButtonLink href="/tutor/schedule" variant="secondary">
              {t('teaching.editSchedule')}
            </ButtonLink>
          </Card>
        </aside>
      </div>
    </Container>
  )
}
