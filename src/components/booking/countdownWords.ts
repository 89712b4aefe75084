import { t } from '@/messages/t'
import type { CountdownWords } from './countdownText'

/** The English of a countdown, to hand to the `Countdown` leaf. */
export function countdownWords(done: string): CountdownWords {
  return {
    days: t('time.countdownDays', { days: '{days}', hours: '{hours}' }),
    hours: t('time.countdownHours', { hours: '{hours}', minutes: '{minutes}' }),
    minutes: t('time.countdownMinutes', { minutes: '{minutes}', seconds: '{seconds}' }),
    seconds: t('time.countdownSeconds', { seconds: '{seconds}' }),
    done,
  }
}
