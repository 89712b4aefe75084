import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { DateTime } from '@/components/ui/DateTime'
import { DescriptionList } from '@/components/ui/DescriptionList'
import type { Tone } from '@/components/ui/tone'
import type { StrikeStatus } from '@/domain/trust/strikes'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { StrikeView } from '@/operations/trust/queries/listStrikes'

const TONE: Record<StrikeStatus, Tone> = {
  active: 'warning',
  appealed: 'primary',
  upheld: 'error',
  lifted: 'success',
  expired: 'neutral',
}

/** One strike: what for, how long it counts, and what came of an appeal. */
export function StrikeItem({ strike, timeZone }: { strike: StrikeView; timeZone: string }) {
  const { id, kind, status, booking, at, counts, countsUntil, expiresAt } = strike
  const title = `strike-${id}`
  return (
    <Card as="li">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 id={title} className="font-semibold">
          {t(`strikes.kind.${kind}`)}
        </h3>
        <Badge tone={TONE[status]}>{t(`strikes.status.${status}`)}</Badge>
      </div>
      <p className="mt-1 mb-4">
        <Link href={`/bookings/${booking.id}`} className="rounded-sm underline underline-offset-4">
          {t('strikes.lesson', { subject: booking.subjectName, student: booking.studentName })}
        </Link>{' '}
        <span className="text-ink-soft">
          {t('strikes.start', {
            when: formatInstant({ instant: booking.start, timeZone, style: 'dateTime' }),
          })}
        </span>
      </p>
      <DescriptionList
        items={[
          { term: t('strikes.given'), value: <DateTime instant={at} timeZone={timeZone} /> },
          ...(status === 'lifted'
            ? []
            : [
                {
                  term: counts ? t('strikes.counts') : t('strikes.countedUntil'),
                  value: <DateTime instant={countsUntil} timeZone={timeZone} />,
                },
                {
                  term: status === 'expired' ? t('strikes.goneSince') : t('strikes.gone'),
                  value: <DateTime instant={expiresAt} timeZone={timeZone} />,
                },
              ]),
        ]}
      />
      <Words strike={strike} timeZone={timeZone} />
      {strike.canAppeal && (
        <div className="mt-4">
          <ButtonLink href={`/tutor/strikes/${id}/appeal`} variant="secondary">
            {t('strikes.appeal.open')}
          </ButtonLink>
        </div>
      )}
    </Card>
  )
}

/** What the tutor wrote, and what was decided. */
function Words({ strike, timeZone }: { strike: StrikeView; timeZone: string }) {
  const { status, appeal, appealedAt, decision, decidedAt } = strike
  const day = (instant: string) => formatInstant({ instant, timeZone, style: 'dateYear' })
  const outcome = status === 'lifted' || status === 'upheld' ? status : 'decided'
  return (
    <div className="mt-4 grid gap-3 empty:hidden">
      {appeal && appealedAt && (
        <Quote title={t('strikes.yourAppeal', { when: day(appealedAt) })} text={appeal} />
      )}
      {status === 'appealed' && <p className="text-ink-soft">{t('strikes.waiting')}</p>}
      {decision && decidedAt && (
        <Quote title={t(`strikes.decision.${outcome}`, { when: day(decidedAt) })} text={decision} />
      )}
    </div>
  )
}

function Quote({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <p className="text-sm text-ink-soft">{title}</p>
      <blockquote className="mt-1 border-s-4 border-line ps-3 break-words whitespace-pre-line">
        {text}
      </blockquote>
    </div>
  )
}
