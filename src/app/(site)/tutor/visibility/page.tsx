import type { Metadata } from 'next'
import { Alert } from '@/components/ui/Alert'
import { Badge } from '@/components/ui/Badge'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { getVisibility } from '@/operations/search/queries/getVisibility'
import { requireTutor } from '../requireTutor'
import { TutorTabs } from '../TutorTabs'
import { MoveList } from './MoveList'
import { PartTable } from './PartTable'
import { PlaceTable } from './PlaceTable'

export const metadata: Metadata = { title: t('ranking.title') }

/** A tutor's place in the search, what it is made of, and what would move it most (EX49, NV13). */
export default async function VisibilityPage() {
  const { payload, viewer, tutor, now } = await requireTutor('/tutor/visibility')
  const visibility = await getVisibility({ payload, tutorId: tutor.id, now })
  const { places, score, turn, moves } = visibility
  return (
    <Container>
      <PageHeader title={t('ranking.title')} text={t('ranking.text')} />
      <TutorTabs current="visibility" />
      <div className="grid gap-6">
        <Card as="section" aria-labelledby="places" padding="lg">
          <CardTitle
            id="places"
            action={turn.isLifted && <Badge tone="primary">{t('match.newcomer')}</Badge>}
          >
            {t('ranking.placesTitle')}
          </CardTitle>
          {places.length === 0 ? (
            <EmptyState
              title={t('ranking.noSubjects')}
              text={t('ranking.noSubjectsText')}
              action={<ButtonLink href="/tutor/profile">{t('teaching.editProfile')}</ButtonLink>}
            />
          ) : (
            <>
              {places.some(({ place }) => place === null) && (
                <div className="mb-4">
                  <Alert>{t('ranking.notFoundText')}</Alert>
                </div>
              )}
              <PlaceTable places={places} />
              <p className="mt-4 max-w-prose text-sm text-ink-soft">{t('ranking.placesText')}</p>
            </>
          )}
        </Card>
        <Card as="section" aria-labelledby="score" padding="lg">
          <CardTitle id="score">{t('ranking.scoreTitle', { points: score.points.toFixed(1) })}</CardTitle>
          <p className="mb-4 max-w-prose text-ink-soft">{t('ranking.scoreText')}</p>
          <PartTable visibility={visibility} timeZone={viewer.timezone} />
        </Card>
        <Card as="section" aria-labelledby="moves" padding="lg">
          <CardTitle id="moves">{t('ranking.movesTitle')}</CardTitle>
          <MoveList moves={moves} />
        </Card>
        <p className="max-w-prose text-ink-soft">
          {t('ranking.notForSale')}{' '}
          <a className="font-medium text-primary-ink underline underline-offset-4" href="/how-ranking-works">
            {t('ranking.howLink')}
          </a>
        </p>
      </div>
    </Container>
  )
}
