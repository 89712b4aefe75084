import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buttonClasses } from '@/components/ui/buttonClasses'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { Icon } from '@/components/ui/Icon'
import { PageHeader } from '@/components/ui/PageHeader'
import { monthOf } from '@/domain/time/monthRange'
import { t } from '@/messages/t'
import { getStatement } from '@/operations/statement/queries/getStatement'
import { requireTutor } from '../../../requireTutor'
import { TutorTabs } from '../../../TutorTabs'
import { monthWords } from '../monthWords'
import { BalanceTable } from './BalanceTable'
import { LineTable } from './LineTable'
import { statementQuery } from './statementQuery'
import { VatTable } from './VatTable'

type Props = {
  params: Promise<{ month: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: t('statement.listTitle') }

/** A tutor's month: the balances before and after, every line between, and both as files (NV03, EX30). */
export default async function StatementPage({ params, searchParams }: Props) {
  const { month: given } = await params
  const path = `/tutor/earnings/statements/${given}`
  const { payload, viewer, now } = await requireTutor(path)
  const { currency: wanted } = await searchParams
  const query = statementQuery({ month: given, currency: wanted })
  if (!query) notFound()
  const statement = await getStatement({ payload, viewer, ...query })
  const { month, currency } = statement
  const isOver = month < monthOf(now)
  return (
    <Container>
      <PageHeader
        title={t('statement.title', { month: monthWords(month) })}
        text={isOver ? t('statement.listText') : t('statement.notOver')}
        crumbs={[
          { label: t('tutorHome.earningsTitle'), href: '/tutor/earnings' },
          { label: t('statement.listTitle'), href: '/tutor/earnings/statements' },
          { label: monthWords(month) },
        ]}
      />
      <TutorTabs current="earnings" />
      <div className="mb-6 flex flex-wrap gap-3" data-noprint>
        {isOver && (
          <form action={`${path}/pdf`} method="post">
            <input type="hidden" name="currency" value={currency} />
            <button type="submit" className={buttonClasses({})}>
              <Icon name="file-text" />
              {t('statement.savePdf')}
            </button>
          </form>
        )}
        <a
          href={`/api/statements/${month}.csv?currency=${currency}`}
          download
          className={buttonClasses({ variant: 'secondary' })}
        >
          <Icon name="file-text" />
          {t('statement.saveCsv')}
        </a>
      </div>
      <div className="grid gap-6">
        <Card>
          <BalanceTable statement={statement} />
        </Card>
        <Card>
          <LineTable statement={statement} timeZone={viewer.timezone} />
        </Card>
        {statement.vat.length > 0 && (
          <Card>
            <VatTable vat={statement.vat} />
          </Card>
        )}
      </div>
    </Container>
  )
}
