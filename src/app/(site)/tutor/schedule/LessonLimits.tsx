import { SelectField } from '@/components/form/SelectField'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import { numberOptions } from './numberOptions'

const HOUR = 60
const upToLessons = (count: number) => t('teaching.upToLessons', { count })
const upToTime = (minutes: number) => t('teaching.upToTime', { duration: formatDuration(minutes) })

const LIMITS = [
  { name: 'dailyMaxLessons', choices: [1, 2, 3, 4, 5, 6, 8, 10, 12], words: upToLessons },
  { name: 'weeklyMaxLessons', choices: [1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40], words: upToLessons },
  {
    name: 'dailyMaxMinutes',
    choices: [1, 2, 3, 4, 5, 6, 7, 8, 10].map((hours) => hours * HOUR),
    words: upToTime,
  },
  {
    name: 'weeklyMaxMinutes',
    choices: [2, 4, 6, 8, 10, 15, 20, 25, 30, 35, 40].map((hours) => hours * HOUR),
    words: upToTime,
  },
] as const

/** How much a tutor gives at most in a day and in a week, in lessons and in hours (EX09). */
export function LessonLimits({ availability }: { availability: Availability }) {
  return (
    <fieldset aria-describedby="most-hint">
      <legend className="mb-1.5 font-medium">{t('teaching.most')}</legend>
      <p id="most-hint" className="mb-3 text-sm text-ink-soft">
        {t('teaching.mostHint')}
      </p>
      <div className="grid gap-5 sm:grid-cols-2 sm:items-end">
        {LIMITS.map(({ name, choices, words }) => (
          <SelectField
            key={name}
            name={name}
            label={t(`teaching.${name}`)}
            emptyLabel={t('teaching.noLimit')}
            options={numberOptions(choices, availability[name], words)}
            defaultValue={availability[name] ?? ''}
          />
        ))}
      </div>
    </fieldset>
  )
}
