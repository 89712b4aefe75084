import { Alert } from '@/components/ui/Alert'
import type { TutorStatus } from '@/domain/tutor/statuses'
import { t } from '@/messages/t'

/** What stands between the tutor and the site; nothing once the profile is approved. */
export function ProfileStatus({ status }: { status: TutorStatus }) {
  if (status === 'approved') return null
  return (
    <Alert tone={status === 'submitted' ? 'info' : 'warning'} title={t(`tutorHome.status.${status}.title`)}>
      {t(`tutorHome.status.${status}.text`)}
    </Alert>
  )
}
