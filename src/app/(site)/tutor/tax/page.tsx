import type { Metadata } from 'next'
import { Alert } from '@/components/ui/Alert'
import { Container } from '@/components/ui/Container'
import { type Flash, FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { getTaxProfile } from '@/operations/tax/queries/getTaxProfile'
import { requireTutor } from '../requireTutor'
import { TutorTabs } from '../TutorTabs'
import { missingWords } from './missingWords'
import { TaxForm } from './TaxForm'
import { UsForm } from './UsForm'

export const metadata: Metadata = { title: t('tax.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What a tutor has to tell the tax authorities through us (EX32, EX33, NV26). */
export default async function TaxPage({ searchParams }: Props) {
  const { payload, viewer, now } = await requireTutor('/tutor/tax')
  const { profile, missing, form } = await getTaxProfile({ payload, viewer, now })
  const { done } = await searchParams
  return (
    <Container>
      <FlashMessage flash={flashOf(done)} />
      <PageHeader
        title={t('tax.title')}
        text={t('tax.text')}
        crumbs={[{ label: t('tutorHome.earningsTitle'), href: '/tutor/earnings' }, { label: t('tax.title') }]}
      />
      <TutorTabs current="earnings" />
      <div className="grid max-w-3xl gap-6">
        {profile && (
          <Alert tone={missing.length === 0 ? 'success' : 'warning'}>
            {missing.length === 0 ? t('tax.complete') : t('tax.missing', { fields: missingWords(missing) })}
          </Alert>
        )}
        <TaxForm profile={profile} />
        {form.form && <UsForm form={form.form} state={form} timeZone={viewer.timezone} />}
      </div>
    </Container>
  )
}

function flashOf(done: string | string[] | undefined): Flash | null {
  if (done === 'saved') return { tone: 'success', message: t('tax.saved') }
  return done === 'signed' ? { tone: 'success', message: t('tax.form.saved') } : null
}
