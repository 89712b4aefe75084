import { PriceLines } from '@/components/booking/PriceLines'
import { EarningsSummary } from '@/components/payout/EarningsSummary'
import { LessonLedger } from '@/components/payout/LessonLedger'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Section } from '../Section'
import { LEDGER, usd, ZONE } from '../sampleData'

const EARNINGS = {
  available: usd(34_000),
  pending: usd(8000),
  lifetime: usd(62_000),
  onTheWay: usd(12_000),
  held: usd(2000),
  rateBps: 2000,
  nextTier: { rateBps: 1500, missing: usd(38_000), at: usd(100_000) },
}

export function MoneySection() {
  return (
    <Section title="Money">
      <EarningsSummary earnings={EARNINGS} />
      <EarningsSummary earnings={{ ...EARNINGS, rateBps: 1000, nextTier: null }} />
      <Card>
        <CardTitle level={3}>Lessons</CardTitle>
        <LessonLedger rows={LEDGER} timeZone={ZONE} />
      </Card>
      <div className="grid gap-6 md:grid-cols-2">
        <Card>
          <PriceLines
            price={usd(2500)}
            serviceFee={usd(125)}
            lessLines={[{ label: 'Welcome credit', amount: usd(-500) }]}
            total={usd(2125)}
          />
        </Card>
        <LessonLedger rows={[]} timeZone={ZONE} />
      </div>
    </Section>
  )
}
