import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Field } from '@/components/ui/Field'
import { Select } from '@/components/ui/Select'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import { LESSON_COUNTS, type WeeklyQuery } from './weeklyQuery'

type SeriesTermsProps = {
  slug: string
  query: WeeklyQuery
  start: Date
  zones: { mine: string; tutor: string }
}

/** How many lessons and by whose clock: an address of its own for every choice, so that it works without JavaScript. */
export function SeriesTerms({ slug, query, start, zones }: SeriesTermsProps) {
  const { duration, subject, topic, goals, package: from, count, clock } = query
  const kept = { start: start.toISOString(), duration, subject, topic, goals, package: from }
  const counts = LESSON_COUNTS.some((one) => one === count) ? LESSON_COUNTS : [...LESSON_COUNTS, count]
  return (
    <Card className="mb-6">
      <form
        action={`/book/${encodeURIComponent(slug)}/weekly`}
        className="grid items-end gap-4 sm:grid-cols-[12rem_1fr_auto]"
      >
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <Field id="count" label={t('series.howMany')}>
          {(control) => (
            <Select
              {...control}
              key={count} // chosen anew when another address is opened on the page
              name="count"
              defaultValue={String(count)}
              options={counts.map((one) => ({ value: String(one), label: t('series.all', { count: one }) }))}
            />
          )}
        </Field>
        {zones.mine !== zones.tutor && (
          <Field id="clock" label={t('series.clock')} hint={t('series.clockHint')}>
            {(control) => (
              <Select
                {...control}
                name="clock"
                defaultValue={clock}
                options={[
                  {
                    value: 'mine',
                    label: t('series.clockMine', {
                      zone: zoneLabel({ timeZone: zones.mine, instant: start }),
                    }),
                  },
                  {
                    value: 'tutor',
                    label: t('series.clockTutor', {
                      zone: zoneLabel({ timeZone: zones.tutor, instant: start }),
                    }),
                  },
                ]}
              />
            )}
          </Field>
        )}
        <Button type="submit" variant="secondary">
          {t('series.show')}
        </Button>
      </form>
    </Card>
  )
}
