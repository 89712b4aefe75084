import { clsx } from 'clsx'
import Link from 'next/link'
import { t } from '@/messages/t'
import { Badge } from '../ui/Badge'
import { DateTime } from '../ui/DateTime'
import { EmptyState } from '../ui/EmptyState'

export type MailListItem = {
  id: string
  to: string
  subject: string
  sentAt: Date | string
  state?: 'queued' | 'sent' | 'failed'
}

const STATE_TONE = { queued: 'warning', sent: 'success', failed: 'error' } as const

type MailListProps = {
  mails: readonly MailListItem[]
  timeZone: string
  selectedId?: string
  hrefFor: (id: string) => string
}

/** The demo mailbox: every mail the product sent, latest first. */
export function MailList({ mails, timeZone, selectedId, hrefFor }: MailListProps) {
  if (mails.length === 0) return <EmptyState icon="mail" title={t('mail.empty')} text={t('mail.emptyText')} />
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-sm">
      {mails.map((mail) => (
        <li key={mail.id}>
          <Link
            href={hrefFor(mail.id)}
            aria-current={mail.id === selectedId ? 'true' : undefined}
            className={clsx(
              'block px-4 py-3 -outline-offset-2! hover:bg-canvas',
              mail.id === selectedId && 'bg-primary-soft hover:bg-primary-soft',
            )}
          >
            <span className="flex justify-between gap-3 text-sm text-ink-soft">
              <span className="truncate">{mail.to}</span>
              <DateTime instant={mail.sentAt} timeZone={timeZone} style="dayTime" className="shrink-0" />
            </span>
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="min-w-0 font-medium wrap-anywhere">{mail.subject}</span>
              {mail.state && <Badge tone={STATE_TONE[mail.state]}>{t(`mailbox.state.${mail.state}`)}</Badge>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
