import { t } from '@/messages/t'
import { Icon } from '../ui/Icon'

type Props = { name: string; reasons: readonly string[] }

/** Why a tutor is shown to who searched (NV13). */
export function TutorReasons({ name, reasons }: Props) {
  if (reasons.length === 0) return null
  return (
    <ul aria-label={t('match.label', { name })} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {reasons.map((reason) => (
        <li key={reason} className="inline-flex items-center gap-1.5">
          <Icon name="check" className="size-4 text-success-ink" />
          {reason}
        </li>
      ))}
    </ul>
  )
}
