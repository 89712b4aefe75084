import { SelectField } from '@/components/form/SelectField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { SeriesConflict } from '@/operations/series/checkLessons'
import { choiceText } from './weeklyQuery'

type SeriesConflictsProps = { conflicts: readonly SeriesConflict[]; timeZone: string }

/** The dates that cannot be as asked: why, and for each a choice of free times near it or to leave it out. */
export function SeriesConflicts({ conflicts, timeZone }: SeriesConflictsProps) {
  return (
    <Card as="section" aria-labelledby="conflicts-title" padding="lg">
      <CardTitle id="conflicts-title">{t('series.conflictTitle', { count: conflicts.length })}</CardTitle>
      <p className="mb-5 text-ink-soft">{t('series.conflictText')}</p>
      <div className="grid gap-5">
        {conflicts.map((conflict) => (
          <SelectField
            key={nameOf(conflict)}
            name={nameOf(conflict)}
            label={t('series.instead', { when: whenOf(conflict, timeZone) })}
            hint={t(`series.reason.${conflict.reason}`)}
            emptyLabel={conflict.alternatives.length > 0 ? t('series.choose') : undefined}
            required
            options={[
              ...conflict.alternatives.map(({ start: instead }) => ({
                value: choiceText({ ...conflict, instead }),
                label: formatInstant({ instant: instead, timeZone, style: 'dayTime' }),
              })),
              { value: choiceText({ ...conflict, instead: null }), label: t('series.leaveOut') },
            ]}
          />
        ))}
      </div>
    </Card>
  )
}

/** What the form’s summary of errors calls each date. */
export const conflictLabels = ({ conflicts, timeZone }: SeriesConflictsProps): Record<string, string> =>
  Object.fromEntries(
    conflicts.map((conflict) => [
      nameOf(conflict),
      t('series.instead', { when: whenOf(conflict, timeZone) }),
    ]),
  )

const nameOf = ({ date, start }: SeriesConflict): string => `instead ${date} ${start}`

/** A lesson whose hour does not exist is called by its date and the hour it would have. */
const whenOf = ({ at, date, start }: SeriesConflict, timeZone: string): string =>
  at ? formatInstant({ instant: at, timeZone, style: 'dayTime' }) : `${date}, ${start}`
