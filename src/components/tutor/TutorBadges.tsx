import { t } from '@/messages/t'
import { Badge } from '../ui/Badge'

export type TutorBadge = 'verified' | 'instant' | 'new'

const LOOK = {
  verified: { tone: 'success', icon: 'badge-check' },
  instant: { tone: 'secondary', icon: 'zap' },
  new: { tone: 'primary', icon: undefined },
} as const

/** What stands out about a tutor, earned and never bought. */
export function TutorBadges({ badges }: { badges: readonly TutorBadge[] }) {
  if (badges.length === 0) return null
  return (
    <ul aria-label={t('tutor.badges')} className="flex flex-wrap gap-1.5">
      {badges.map((badge) => (
        <li key={badge}>
          <Badge {...LOOK[badge]}>{t(`tutor.badge.${badge}`)}</Badge>
        </li>
      ))}
    </ul>
  )
}
