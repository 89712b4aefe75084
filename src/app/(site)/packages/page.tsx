import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { listPackages } from '@/operations/package/queries/listPackages'
import type { PackageView } from '@/operations/package/queries/packageView'
import { requireViewer } from '../currentViewer'
import { PackageCard } from './PackageCard'

export const metadata: Metadata = { title: t('packages.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The packages somebody bought: in use, waiting for payment, and over, each with what was booked from it (F07). */
export default async function PackagesPage({ searchParams }: Props) {
  const { payload, viewer, now } = await requireViewer('/packages')
  const { done } = await searchParams
  const all = await listPackages({ payload, viewer, now })
  const active = all.filter(({ status }) => status === 'active')
  const pending = all.filter(({ status }) => status === 'pending')
  const over = all.filter(({ status }) => status !== 'active' && status !== 'pending')
  const shared = { timeZone: viewer.timezone, now }
  return (
    <Container>
      <FlashMessage
        flash={done === 'withdrawn' ? { tone: 'success', message: t('packages.withdrawn') } : null}
      />
      <PageHeader title={t('packages.title')} text={t('packages.text')} />
      {all.length === 0 ? (
        <EmptyState
          icon="book-open"
          title={t('packages.empty')}
          text={t('packages.emptyText')}
          action={<ButtonLink href="/tutors">{t('packages.find')}</ButtonLink>}
        />
      ) : (
        <div className="grid gap-8">
          {pending.length > 0 && <PackageList title={t('packages.pending')} packages={pending} {...shared} />}
          <PackageList title={t('packages.active')} packages={active} {...shared} />
          {over.length > 0 && <PackageList title={t('packages.over')} packages={over} {...shared} />}
        </div>
      )}
    </Container>
  )
}

type ListProps = { title: string; packages: readonly PackageView[]; timeZone: string; now: Date }

function PackageList({ title, packages, timeZone, now }: ListProps) {
  return (
    <section>
      <h2 className="mb-4 text-xl font-semibold">{title}</h2>
      {packages.length === 0 ? (
        <p className="text-ink-soft">{t('packages.noneActive')}</p>
      ) : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {packages.map((one) => (
            <PackageCard key={one.id} view={one} timeZone={timeZone} now={now} />
          ))}
        </ul>
      )}
    </section>
  )
}
