import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { DomainError } from '@/domain/errors/domainError'
import { ERROR_MESSAGES } from '@/domain/errors/errorCode'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { getPackage } from '@/operations/package/queries/getPackage'
import type { PackageView } from '@/operations/package/queries/packageView'
import { requireViewer } from '../../../currentViewer'
import { giveBack } from './actions'

export const metadata: Metadata = { title: t('packages.withdrawTitle') }

/** The second step of giving a package back: what leaves it, what comes back, and the button that does it (CT02). */
export default async function WithdrawPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { payload, viewer, now } = await requireViewer(`/packages/${id}/withdraw`)
  if (!z.uuid().safeParse(id).success) notFound()
  const view = await getPackage({ payload, viewer, packageId: id, now }).catch(
    (error: unknown): PackageView => {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') notFound()
      throw error
    },
  )
  const { canWithdraw, lessonsLeft, tutorName, value, withdrawUntil } = view
  const amount = formatMoney(value)
  return (
    <Container width="reading">
      <PageHeader
        title={canWithdraw ? t('packages.withdrawTitle') : t('packages.withdrawOver')}
        crumbs={[{ label: t('packages.title'), href: '/packages' }, { label: t('packages.withdraw') }]}
      />
      <Card padding="lg">
        {canWithdraw ? (
          <>
            <p>{t('packages.withdrawText', { count: lessonsLeft, tutor: tutorName, amount })}</p>
            {withdrawUntil && (
              <p className="mt-2 text-ink-soft">
                {t('packages.withdrawUntil', {
                  when: formatInstant({
                    instant: withdrawUntil,
                    timeZone: viewer.timezone,
                    style: 'dateTime',
                  }),
                })}
              </p>
            )}
            <ActionForm action={giveBack} errorTitle={t('packages.withdrawFailed')} className="mt-5">
              <input type="hidden" name="packageId" value={id} />
              <div className="flex flex-wrap gap-3">
                <SubmitButton variant="danger" pendingLabel={t('packages.withdrawing')}>
                  {t('packages.withdrawSubmit', { amount })}
                </SubmitButton>
                <ButtonLink href="/packages" variant="secondary">
                  {t('packages.withdrawKeep')}
                </ButtonLink>
              </div>
            </ActionForm>
          </>
        ) : (
          <>
            <p className="mb-4">{ERROR_MESSAGES.WITHDRAWAL_OVER}</p>
            <ButtonLink href="/packages">{t('purchase.seePackages')}</ButtonLink>
          </>
        )}
      </Card>
    </Container>
  )
}
