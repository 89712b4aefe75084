import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { Pagination } from '@/components/ui/Pagination'
import { t } from '@/messages/t'
import { listStudentPrices } from '@/operations/price/queries/listStudentPrices'
import { getTutor } from '@/operations/tutor/queries/getTutor'
import { requireTutor } from '../requireTutor'
import { TutorTabs } from '../TutorTabs'
import { StudentPriceCard } from './StudentPriceCard'

export const metadata: Metadata = { title: t('prices.tutorTitle') }

const A_PAGE = 20
const DONE = ['agreed', 'proposed', 'same', 'withdraw'] as const

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What each student of a tutor pays, and a price of their own for one of them (EX37). */
export default async function StudentPricesPage({ searchParams }: Props) {
  const { payload, viewer, tutor, now } = await requireTutor('/tutor/prices')
  const said = await searchParams
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(said.page)) || 1))
  const { listRate } = await getTutor({ payload, idOrSlug: tutor.id, viewer, now })
  const { docs, totalDocs } = await listStudentPrices({
    payload,
    viewer,
    tutorId: tutor.id,
    page,
    limit: A_PAGE,
  })
  const done = DONE.find((one) => one === said.done)
  return (
    <Container>
      <FlashMessage flash={done ? { tone: 'success', message: t(`prices.done.${done}`) } : null} />
      <PageHeader title={t('prices.tutorTitle')} text={t('prices.tutorText')} />
      <TutorTabs current="prices" />
      {docs.length === 0 || !listRate ? (
        <EmptyState
          icon="users"
          title={t('prices.none')}
          text={t('prices.noneText')}
          action={<ButtonLink href="/tutor/profile">{t('prices.seeProfile')}</ButtonLink>}
        />
      ) : (
        <div className="grid items-start gap-4 lg:grid-cols-2">
          {docs.map((price) => (
            <StudentPriceCard key={price.studentId} price={price} currency={listRate.currency} />
          ))}
        </div>
      )}
      <Pagination
        page={page}
        totalPages={Math.ceil(totalDocs / A_PAGE)}
        hrefFor={(to) => `/tutor/prices?page=${to}`}
      />
    </Container>
  )
}
