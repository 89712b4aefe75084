import type { Metadata } from 'next'
import { StepList } from '@/components/content/StepList'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { hasRole } from '@/domain/identity/roles'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import { commissionFor, splitEarnings } from '@/domain/payout/commission'
import { t } from '@/messages/t'
import { currentViewer } from '../currentViewer'

export const metadata: Metadata = {
  title: t('discovery.becomeTitle'),
  description: t('discovery.becomeText'),
  alternates: { canonical: '/become-a-tutor' },
}

const EXAMPLE = money(2500, 'USD')

/** What teaching here is like and what one keeps (B09, K01). */
export default async function BecomeTutorPage() {
  const { viewer } = await currentViewer()
  const steps = [
    { title: t('discovery.teachStep1'), text: t('discovery.teachStep1Text') },
    { title: t('discovery.teachStep2'), text: t('discovery.teachStep2Text') },
    { title: t('discovery.teachStep3'), text: t('discovery.teachStep3Text') },
    { title: t('discovery.teachStep4'), text: t('discovery.teachStep4Text') },
  ]
  const action = hasRole(viewer, 'tutor') ? (
    <ButtonLink href="/tutor/dashboard" size="lg">
      {t('discovery.becomeOwn')}
    </ButtonLink>
  ) : (
    <ButtonLink href="/register?role=tutor" size="lg">
      {t('discovery.becomeCta')}
    </ButtonLink>
  )
  return (
    <Container className="grid gap-14">
      <PageHeader title={t('discovery.becomeTitle')} text={t('discovery.becomeText')} actions={action} />
      <section aria-labelledby="tiers">
        <h2 id="tiers" className="text-2xl font-bold sm:text-3xl">
          {t('discovery.tiersTitle')}
        </h2>
        <p className="mt-1 max-w-2xl text-ink-soft">{t('discovery.tiersText')}</p>
        <ul className="mt-6 grid gap-4 md:grid-cols-3">
          {tiers().map(({ range, rateBps }) => (
            <Card as="li" key={rateBps}>
              <p className="text-sm text-ink-soft">{range}</p>
              <p className="mt-1 text-2xl font-bold">
                {t('discovery.tierKeep', { percent: 100 - rateBps / 100 })}
              </p>
              <p className="mt-1 text-ink-soft">
                {t('discovery.tierExample', {
                  net: formatMoney(splitEarnings({ price: EXAMPLE, rateBps }).tutorNet),
                  price: formatMoney(EXAMPLE),
                })}
              </p>
            </Card>
          ))}
        </ul>
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps" className="text-2xl font-bold sm:text-3xl">
          {t('discovery.stepsTitle')}
        </h2>
        <div className="mt-6">
          <StepList items={steps} />
        </div>
      </section>
      <div className="flex justify-center">{action}</div>
    </Container>
  )
}

/** The commission tiers in words, read from the rule itself. */
function tiers(): { range: string; rateBps: number }[] {
  const dollars = (cents: number) => formatMoney(money(cents, 'USD')).replace(/\.00$/, '')
  const rows: { range: string; rateBps: number }[] = []
  for (let from: number | null = 0; from !== null; ) {
    const { rateBps, next } = commissionFor({ lifetimeNetUsdCents: from })
    const to: number | null = next?.atUsdCents ?? null
    if (to === null) rows.push({ rateBps, range: t('discovery.tierLast', { from: dollars(from) }) })
    else if (from === 0) rows.push({ rateBps, range: t('discovery.tierFirst', { to: dollars(to) }) })
    else rows.push({ rateBps, range: t('discovery.tierMiddle', { from: dollars(from), to: dollars(to) }) })
    from = to
  }
  return rows
}
