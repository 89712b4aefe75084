import type { Metadata } from 'next'
import Link from 'next/link'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { type Column, DataTable } from '@/components/ui/DataTable'
import { EmptyState } from '@/components/ui/EmptyState'
import { Money } from '@/components/ui/Money'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { listStatements, type StatementItem } from '@/operations/statement/queries/listStatements'
import { requireTutor } from '../../requireTutor'
import { TutorTabs } from '../../TutorTabs'
import { monthWords } from './monthWords'

export const metadata: Metadata = { title: t('statement.listTitle') }

/** A tutor's months, each with its statement (NV03, EX30). */
export default async function StatementsPage() {
  const { payload, viewer, now } = await requireTutor('/tutor/earnings/statements')
  const statements = await listStatements({ payload, viewer, now })
  return (
    <Container>
      <PageHeader
        title={t('statement.listTitle')}
        text={t('statement.listText')}
        crumbs={[
          { label: t('tutorHome.earningsTitle'), href: '/tutor/earnings' },
          { label: t('statement.listTitle') },
        ]}
      />
      <TutorTabs current="earnings" />
      {statements.length === 0 ? (
        <EmptyState icon="wallet" title={t('statement.empty')} text={t('statement.emptyText')} />
      ) : (
        <Card>
          <DataTable
            caption={t('statement.listTitle')}
            hideCaption
            columns={COLUMNS}
            rows={statements}
            rowKey={({ month, currency }) => `${month} ${currency}`}
          />
        </Card>
      )}
    </Container>
  )
}

const COLUMNS: Column<StatementItem>[] = [
  {
    key: 'month',
    header: t('statement.month'),
    rowHeader: true,
    cell: ({ month, currency, isOver }) => (
      <Link
        href={`/tutor/earnings/statements/${month}?currency=${currency}`}
        className="rounded-sm text-primary-ink underline underline-offset-4"
      >
        {isOver ? monthWords(month) : t('statement.soFar', { month: monthWords(month) })}
      </Link>
    ),
  },
  { key: 'currency', header: t('paper.currency'), cell: ({ currency }) => currency },
  {
    key: 'change',
    header: t('statement.change'),
    align: 'end',
    cell: ({ change }) => <Money value={change} />,
  },
  {
    key: 'closing',
    header: t('statement.closing'),
    align: 'end',
    cell: ({ closing }) => <Money value={closing} />,
  },
]
