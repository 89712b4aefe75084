import type { MatchReason } from '@/domain/search/matching/matchReasons'
import { formatResponseTime } from './formatDuration'
import { languageName } from './languageName'
import { t } from './t'
import { weekdayName } from './weekdayName'

/** A reason as the learner reads it: “Teaches Algebra at secondary school”, “Free on Monday evenings”. */
export function matchReasonWords(reason: MatchReason): string {
  switch (reason.kind) {
    case 'subject':
      return reason.level
        ? t('match.subjectLevel', { subject: reason.name, level: t(`match.level.${reason.level}`) })
        : t('match.subject', { subject: reason.name })
    case 'free':
      return freeWords(reason)
    case 'language': {
      const language = languageName(reason.code)
      return t(reason.isNative ? 'match.native' : 'match.speaks', { language })
    }
    case 'price':
      return t('match.price')
    case 'attendance':
      return t('match.attendance', { percent: reason.percent })
    case 'rating':
      return t('match.rating', { average: reason.average.toFixed(1), count: reason.count })
    case 'response':
      return formatResponseTime(reason.minutes)
  }
}

function freeWords({ day, part }: Extract<MatchReason, { kind: 'free' }>): string {
  if (day && part) return t(`match.freeDayPart.${part}`, { day: weekdayName(day) })
  if (part) return t(`match.freePart.${part}`)
  return day ? t('match.freeDay', { day: weekdayName(day) }) : t('match.free')
}
