import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { isDemo } from '@/env'
import { t } from '@/messages/t'
import { resendAction } from './resendAction'

/** After signing up: a new link when the mail does not come, and on with what the person wanted. */
export function LookInInbox({ next }: { next: string | null }) {
  return (
    <div className="grid gap-3">
      {isDemo && (
        <ButtonLink href="/demo/mailbox" icon="mail" block>
          {t('account.openMailbox')}
        </ButtonLink>
      )}
      <ButtonLink href={next ?? '/tutors'} variant="secondary" block>
        {next ? t('account.goOn') : t('account.lookAround')}
      </ButtonLink>
      <ActionForm action={resendAction} errorTitle={t('account.resendFailed')} className="mt-2">
        <p className="mb-2 text-ink-soft">{t('account.noMail')}</p>
        <SubmitButton variant="ghost" pendingLabel={t('auth.sending')}>
          {t('account.newLink')}
        </SubmitButton>
      </ActionForm>
    </div>
  )
}
