import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { formatResponseTime } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'

type Props = { tutor: TutorProfile; timeZone: string }

/** How the tutor works with students, in figures with a published formula (EX48). */
export function ProfileNumbers({ tutor, timeZone }: Props) {
  const { responseMinutes, responseRate, attendanceRate, completionRate, lastActiveAt } = tutor
  const items = [
    {
      term: t('ranking.factsResponse'),
      value:
        responseMinutes === null || responseRate === null
          ? t('ranking.notEnough')
          : formatResponseTime(responseMinutes),
    },
    { term: t('ranking.factsResponseRate'), value: shareWords(responseRate) },
    { term: t('ranking.factsAttendance'), value: shareWords(attendanceRate) },
    { term: t('ranking.factsCompletion'), value: shareWords(completionRate) },
    ...(lastActiveAt
      ? [
          {
            term: t('ranking.factsActive'),
            value: formatInstant({ instant: lastActiveAt, timeZone, style: 'dateYear' }),
          },
        ]
      : []),
  ]
  return (
    <Card as="section" aria-labelledby="figures" padding="lg">
      <CardTitle
        id="figures"
        action={
          <a
            className="text-sm text-primary-ink underline underline-offset-4"
            href="/how-ranking-works#numbers"
          >
            {t('ranking.howMade')}
          </a>
        }
      >
        {t('ranking.factsTitle', { name: tutor.displayName })}
      </CardTitle>
      <DescriptionList items={items} />
    </Card>
  )
}

/** Rounded down: a lesson that was missed never becomes 100 %. */
const shareWords = (share: number | null) =>
  share === null ? t('ranking.notEnough') : t('ranking.percent', { percent: Math.floor(share * 100) })
