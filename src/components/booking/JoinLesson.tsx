import { t } from '@/messages/t'
import { ButtonLink } from '../ui/ButtonLink'
import { Icon } from '../ui/Icon'
import { Countdown } from './Countdown'
import { countdownWords } from './countdownWords'

type JoinLessonProps = {
  now: Date
  /** Join opens 5 minutes before the start (D27) and closes at the end. */
  opensAt: Date
  start: Date
  end: Date
  joinHref: string
}

/** The way into the lesson: how long until it opens, then the button, then that it is over. */
export function JoinLesson({ now, opensAt, start, end, joinHref }: JoinLessonProps) {
  const serverNow = now.toISOString()
  if (now >= end) return <p className="text-ink-soft">{t('join.over')}</p>
  if (now < opensAt) {
    return (
      <div className="flex items-start gap-3 rounded-lg bg-sunken p-4">
        <Icon name="timer" className="mt-0.5 size-5 text-primary-ink" />
        <div>
          <p className="font-semibold">
            {t('join.opensIn')}{' '}
            <Countdown
              serverNow={serverNow}
              target={opensAt.toISOString()}
              words={countdownWords(t('join.now'))}
              refreshAtZero
            />
          </p>
          <p className="text-sm text-ink-soft">{t('join.opensHint')}</p>
        </div>
      </div>
    )
  }
  return (
    <div className="grid gap-2">
      <ButtonLink href={joinHref} size="lg" icon="video" block prefetch={false}>
        {t('join.join')}
      </ButtonLink>
      {now < start && (
        <p className="text-center text-sm text-ink-soft">
          {t('join.startsIn')}{' '}
          <Countdown
            serverNow={serverNow}
            target={start.toISOString()}
            words={countdownWords(t('join.now'))}
          />
        </p>
      )}
    </div>
  )
}
