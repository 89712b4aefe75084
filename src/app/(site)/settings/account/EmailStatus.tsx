import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Badge } from '@/components/ui/Badge'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { resendAction } from '../../verify-email/resendAction'

/** The address, whether it is confirmed, and a new link when it is not. */
export function EmailStatus({ viewer }: { viewer: Viewer }) {
  return (
    <>
      <p className="flex flex-wrap items-center gap-3">
        <span className="min-w-0 break-all font-medium">{viewer.email}</span>
        {viewer.emailVerified ? (
          <Badge tone="success">{t('account.confirmed')}</Badge>
        ) : (
          <Badge tone="warning">{t('account.notConfirmed')}</Badge>
        )}
      </p>
      {!viewer.emailVerified && (
        <ActionForm action={resendAction} errorTitle={t('account.resendFailed')} className="mt-4">
          <SubmitButton variant="secondary" pendingLabel={t('auth.sending')}>
            {t('account.newLink')}
          </SubmitButton>
        </ActionForm>
      )}
    </>
  )
}
