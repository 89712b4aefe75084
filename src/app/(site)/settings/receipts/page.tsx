import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { type Column, DataTable } from '@/components/ui/DataTable'
import { EmptyState } from '@/components/ui/EmptyState'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { Money } from '@/components/ui/Money'
import { PageHeader } from '@/components/ui/PageHeader'
import { Pagination } from '@/components/ui/Pagination'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { listPapers, type PaperItem } from '@/operations/paper/queries/listPapers'
import { requireViewer } from '../../currentViewer'

export const metadata: Metadata = { title: t('paper.listTitle') }

const LIMIT = 20
const LINK = 'rounded-sm font-medium text-primary-ink underline'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A person's receipts, invoices and credit notes, each as PDF (EX30). */
export default async function ReceiptsPage({ searchParams }: Props) {
  const { payload, viewer } = await requireViewer('/settings/receipts')
  const { page: wanted, done } = await searchParams
  const page = pageOf(wanted)
  const papers = await listPapers({ payload, viewer, page, limit: LIMIT })
  return (
    <Container>
      <FlashMessage
        flash={done === 'details' ? { tone: 'success', message: t('paper.detailsSaved') } : null}
      />
      <PageHeader title={t('paper.listTitle')} text={t('paper.listText')} />
      <div className="mb-6">
        <ButtonLink href="/settings/tax" variant="secondary" icon="landmark">
          {t('paper.invoiceDetails')}
        </ButtonLink>
      </div>
      {papers.docs.length === 0 ? (
        <EmptyState icon="wallet" title={t('paper.empty')} text={t('paper.emptyText')} />
      ) : (
        <Card>
          <DataTable
            caption={t('paper.listTitle')}
            hideCaption
            columns={columnsFor(viewer.timezone)}
            rows={papers.docs}
            rowKey={({ id }) => id}
          />
        </Card>
      )}
      <div className="mt-8">
        <Pagination
          page={papers.page}
          totalPages={papers.totalPages}
          hrefFor={(number) => `/settings/receipts?page=${number}`}
        />
      </div>
    </Container>
  )
}

function pageOf(text: string | string[] | undefined): number {
  const page = Number(text ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}

const columnsFor = (timeZone: string): Column<PaperItem>[] => [
  { key: 'number', header: t('paper.number'), rowHeader: true, cell: ({ number }) => number },
  {
    key: 'what',
    header: t('paper.what'),
    cell: ({ kind, about }) => `${t(`paper.kind.${kind}`)} · ${about}`,
  },
  {
    key: 'date',
    header: t('paper.date'),
    cell: ({ issuedAt }) => formatInstant({ instant: issuedAt, timeZone, style: 'dateYear' }),
  },
  { key: 'total', header: t('paper.total'), align: 'end', cell: ({ total }) => <Money value={total} /> },
  {
    key: 'file',
    header: 'PDF',
    align: 'end',
    cell: ({ id, number, paymentId, canInvoice }) => (
      <>
        <a href={`/api/papers/${id}.pdf`} download className={LINK}>
          {t('paper.download', { number })}
        </a>
        {canInvoice && paymentId && (
          <form action={`/settings/receipts/${paymentId}/invoice`} method="post" className="mt-2">
            <button type="submit" className={LINK}>
              {t('paper.invoiceFor', { number })}
            </button>
          </form>
        )}
      </>
    ),
  },
]
