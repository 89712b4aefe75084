import type { Metadata } from 'next'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { getPayoutMethod, type MethodView } from '@/operations/payout/queries/getPayoutMethod'
import { syncMethod } from '@/operations/payout/syncMethod'
import { requireTutor } from '../../requireTutor'
import { onboardAction } from '../actions'
import { payoutFlash } from '../payoutFlash'
import { ChannelTable } from './ChannelTable'
import { MethodForm } from './MethodForm'

export const metadata: Metadata = { title: t('payout.methodTitle') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** How a tutor is paid: what is in use, the choice, and what each way costs (EX34, K04). */
export default async function MethodPage({ searchParams }: Props) {
  const { payload, viewer, now, tutor } = await requireTutor('/tutor/earnings/method')
  const { done } = await searchParams
  if (done === 'onboarding') await syncMethod({ payload, tutorId: tutor.id, now })
  const view = await getPayoutMethod({ payload, viewer })
  return (
    <Container>
      <FlashMessage flash={payoutFlash(done)} />
      <PageHeader
        title={t('payout.methodTitle')}
        text={t('payout.methodText')}
        crumbs={[
          { label: t('tutorHome.earningsTitle'), href: '/tutor/earnings' },
          { label: t('payout.methodTitle') },
        ]}
      />
      <div className="grid gap-6">
        <Current method={view.method} />
        <Card padding="lg">
          <MethodForm view={view} />
        </Card>
        <Card padding="lg">
          <ChannelTable view={view} />
        </Card>
      </div>
    </Container>
  )
}

/** What is in use, and the way on where it is not set up yet. */
function Current({ method }: { method: MethodView['method'] }) {
  if (!method) return null
  const name = t(`payout.channel.${method.channel}.name`)
  if (method.state === 'ready')
    return (
      <Alert tone="info" title={t('payout.current', { name, destination: method.destination })}>
        {!method.isChosen && t('payout.demoDefault')}
      </Alert>
    )
  return (
    <Alert tone="warning" title={t('payout.currentOnboarding', { name })}>
      <ActionForm action={onboardAction} errorTitle={t('payout.setupFailed')} className="mt-3">
        <SubmitButton pendingLabel={t('payout.opening')}>{t('payout.continueSetup')}</SubmitButton>
      </ActionForm>
    </Alert>
  )
}
