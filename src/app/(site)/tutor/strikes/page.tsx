import type { Metadata } from 'next'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { STRIKE_LIFE_DAYS, STRIKE_WINDOW_DAYS, STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import { t } from '@/messages/t'
import { listStrikes, type StrikeView } from '@/operations/trust/queries/listStrikes'
import { requireTutor } from '../requireTutor'
import { TutorTabs } from '../TutorTabs'
import { StandingCard } from './StandingCard'
import { StrikeItem } from './StrikeItem'
import { strikesFlash } from './strikesFlash'

export const metadata: Metadata = { title: t('strikes.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A tutor's strikes: what counts now and until when, what each was for, and the way to appeal (CT48, P08). */
export default async function StrikesPage({ searchParams }: Props) {
  const { payload, viewer, now } = await requireTutor('/tutor/strikes')
  const { standing, docs } = await listStrikes({ payload, viewer, now })
  const isPast = ({ status }: StrikeView) => status === 'lifted' || status === 'expired'
  const current = docs.filter((strike) => !isPast(strike))
  const past = docs.filter(isPast)
  const { done } = await searchParams
  return (
    <Container>
      <FlashMessage flash={strikesFlash(done)} />
      <PageHeader title={t('strikes.title')} text={t('strikes.text')} />
      <TutorTabs current="strikes" />
      <div className="grid gap-8">
        {docs.length === 0 ? (
          <EmptyState icon="shield-check" title={t('strikes.none')} text={t('strikes.noneText')} />
        ) : (
          <>
            <StandingCard standing={standing} timeZone={viewer.timezone} />
            <StrikeList title={t('strikes.current')} strikes={current} timeZone={viewer.timezone}>
              <p className="text-ink-soft">{t('strikes.noneCurrent')}</p>
            </StrikeList>
            {past.length > 0 && (
              <StrikeList title={t('strikes.past')} strikes={past} timeZone={viewer.timezone} />
            )}
          </>
        )}
        <HowStrikesWork />
      </div>
    </Container>
  )
}

type StrikeListProps = {
  title: string
  strikes: readonly StrikeView[]
  timeZone: string
  /** Shown when there are none. */
  children?: React.ReactNode
}

function StrikeList({ title, strikes, timeZone, children }: StrikeListProps) {
  return (
    <section>
      <h2 className="mb-4 text-xl font-semibold">{title}</h2>
      {strikes.length === 0 ? (
        children
      ) : (
        <ul className="grid gap-4">
          {strikes.map((strike) => (
            <StrikeItem key={strike.id} strike={strike} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </section>
  )
}

function HowStrikesWork() {
  return (
    <Card>
      <CardTitle>{t('strikes.howTitle')}</CardTitle>
      <ul className="grid max-w-prose list-disc gap-2 ps-5 text-ink-soft">
        <li>{t('strikes.how.what')}</li>
        <li>
          {t('strikes.how.pause', {
            limit: STRIKES_TO_PAUSE,
            window: STRIKE_WINDOW_DAYS,
            life: STRIKE_LIFE_DAYS,
          })}
        </li>
        <li>{t('strikes.how.appeal')}</li>
      </ul>
    </Card>
  )
}
