import type { Metadata } from 'next'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { DataTable } from '@/components/ui/DataTable'
import { PageHeader } from '@/components/ui/PageHeader'
import { RANKING_PARTS } from '@/domain/search/ranking/rankingWeights'
import { ENOUGH, LESSON_DAYS, RESPONSE_DAYS } from '@/domain/search/ranking/tutorStanding'
import { t } from '@/messages/t'
import { rankingWeights } from '@/operations/search/queries/rankingWeights'
import { database } from '@/services/database/tx'
import { currentViewer } from '../currentViewer'
import { partWords } from './partWords'

export const metadata: Metadata = {
  title: t('ranking.howTitle'),
  description: t('ranking.howText'),
  alternates: { canonical: '/how-ranking-works' },
}

/**
 * The main parameters of the ranking and how much each counts (P2B regulation art. 5, DSA art. 27), made from the very weights
 * the search uses, and the formulas of the figures on profiles (EX48).
 */
export default async function HowRankingWorksPage() {
  const { payload } = await currentViewer()
  const weights = await rankingWeights(database(payload))
  const parts = RANKING_PARTS.filter((part) => weights[part] > 0).sort((a, b) => weights[b] - weights[a])
  return (
    <Container>
      <PageHeader title={t('ranking.howTitle')} text={t('ranking.howText')} />
      <div className="grid gap-6">
        <Card as="section" aria-labelledby="order" padding="lg">
          <CardTitle id="order">{t('ranking.howOrderTitle')}</CardTitle>
          <ol className="grid max-w-prose list-decimal gap-2 ps-5">
            <li>{t('ranking.howOrder.filters')}</li>
            <li>{t('ranking.howOrder.words')}</li>
            <li>{t('ranking.howOrder.quality')}</li>
            <li>{t('ranking.howOrder.sorts')}</li>
          </ol>
        </Card>
        <Card as="section" aria-labelledby="money" padding="lg">
          <CardTitle id="money">{t('ranking.howMoneyTitle')}</CardTitle>
          <p className="max-w-prose">{t('ranking.howMoney')}</p>
        </Card>
        <Card as="section" aria-labelledby="score" padding="lg">
          <CardTitle id="score">{t('ranking.howScoreTitle')}</CardTitle>
          <DataTable
            caption={t('ranking.howScoreCaption')}
            hideCaption
            rows={parts}
            rowKey={(part) => part}
            columns={[
              {
                key: 'part',
                header: t('ranking.partColumn'),
                rowHeader: true,
                cell: (part) => t(`ranking.part.${part}`),
              },
              {
                key: 'fact',
                header: t('ranking.madeOf'),
                cell: (part) => partWords(part, weights.explorationDays),
              },
              {
                key: 'points',
                header: t('ranking.points'),
                align: 'end',
                cell: (part) => t('ranking.howWeight', { weight: weights[part] }),
              },
            ]}
          />
          <p className="mt-4 max-w-prose text-ink-soft">{t('ranking.howAppeal')}</p>
        </Card>
        <Card as="section" aria-labelledby="numbers" padding="lg">
          <CardTitle id="numbers">{t('ranking.howNumbersTitle')}</CardTitle>
          <ul className="grid max-w-prose list-disc gap-2 ps-5">
            <li>{t('ranking.howNumbers.response', { days: RESPONSE_DAYS })}</li>
            <li>{t('ranking.howNumbers.responseRate', { days: RESPONSE_DAYS })}</li>
            <li>{t('ranking.howNumbers.attendance', { days: LESSON_DAYS })}</li>
            <li>{t('ranking.howNumbers.completion', { days: LESSON_DAYS })}</li>
            <li>{t('ranking.howNumbers.active')}</li>
            <li>{t('ranking.howNumbers.enough', { enough: ENOUGH })}</li>
          </ul>
        </Card>
      </div>
    </Container>
  )
}
