import { ButtonLink } from '@/components/ui/ButtonLink'
import { hasRole } from '@/domain/identity/roles'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'

/** The address is confirmed: where to go from here, by what the person came for. */
export function EmailConfirmed({ viewer, next }: { viewer: Viewer | null; next: string | null }) {
  const teaches = hasRole(viewer, 'tutor')
  const [href, label] = next
    ? [next, t('account.goOn')]
    : teaches
      ? ['/tutor/dashboard', t('account.setUpProfile')]
      : ['/tutors', t('account.findTutor')]
  return (
    <div className="grid gap-4">
      <p className="text-ink-soft">{teaches ? t('account.verifiedTutor') : t('auth.verifiedText')}</p>
      <ButtonLink href={href} block>
        {label}
      </ButtonLink>
      {!viewer && (
        <ButtonLink href="/login" variant="secondary" block>
          {t('auth.login')}
        </ButtonLink>
      )}
    </div>
  )
}
