import type { Metadata } from 'next'
import { EarningsSummary } from '@/components/payout/EarningsSummary'
import { LessonLedger } from '@/components/payout/LessonLedger'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { getEarnings } from '@/operations/payout/queries/getEarnings'
import { requireTutor } from '../requireTutor'
import { TutorTabs } from '../TutorTabs'
import { earningsSummaryOf } from './earningsSummaryOf'

export const metadata: Metadata = { title: t('tutorHome.earningsTitle') }

/** Lessons listed; the balances count all. */
const SHOWN = 100

/** What a tutor has earned: balances, tier, and each lesson from what was paid to what is theirs (J04, K02). */
export default async function EarningsPage() {
  const { payload, viewer } = await requireTutor('/tutor/earnings')
  const earnings = await getEarnings({ payload, viewer, limit: SHOWN })
  const rows = earnings.lessons.map(({ subjectName, commissionRateBps, status, ...lesson }) => ({
    ...lesson,
    subject: subjectName,
    rateBps: commissionRateBps,
    state: status === 'disputed' ? ('frozen' as const) : status,
  }))
  return (
    <Container>
      <PageHeader title={t('tutorHome.earningsTitle')} text={t('tutorHome.earningsText')} />
      <TutorTabs current="earnings" />
      <div className="grid gap-6">
        <EarningsSummary earnings={earningsSummaryOf(earnings)} />
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/tutor/earnings/statements" variant="secondary" icon="file-text">
            {t('statement.link')}
          </ButtonLink>
          <ButtonLink href="/tutor/tax" variant="secondary" icon="landmark">
            {t('tax.link')}
          </ButtonLink>
        </div>
        <Card>
          <CardTitle>{t('earnings.lessons')}</CardTitle>
          <LessonLedger rows={rows} timeZone={viewer.timezone} />
          {rows.length === SHOWN && (
            <p className="mt-4 text-sm text-ink-soft">{t('teaching.latestLessons', { count: SHOWN })}</p>
          )}
        </Card>
        <Card>
          <CardTitle>{t('tutorHome.howTitle')}</CardTitle>
          <p className="max-w-prose text-ink-soft">{t('tutorHome.how')}</p>
        </Card>
      </div>
    </Container>
  )
}
