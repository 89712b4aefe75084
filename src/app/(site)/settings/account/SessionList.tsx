import { SubmitButton } from '@/components/form/SubmitButton'
import { Badge } from '@/components/ui/Badge'
import { DateTime } from '@/components/ui/DateTime'
import { t } from '@/messages/t'
import type { SessionItem } from '@/operations/identity/queries/listSessions'
import { endAllSessionsAction, endSessionAction } from './accountActions'

/** Where the person is logged in; each can be ended, or all at once (A07). */
export function SessionList({ sessions, timeZone }: { sessions: SessionItem[]; timeZone: string }) {
  return (
    <>
      <p className="mb-4 text-ink-soft">{t('account.sessionsText')}</p>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div>
              <p>
                {t('account.since')} <DateTime instant={session.startedAt} timeZone={timeZone} />
              </p>
              <p className="text-sm text-ink-soft">
                {t('account.lastUsed')} <DateTime instant={session.lastUsedAt} timeZone={timeZone} />
              </p>
            </div>
            {session.current ? (
              <Badge tone="success">{t('account.thisDevice')}</Badge>
            ) : (
              <form action={endSessionAction.bind(null, session.id)}>
                <SubmitButton variant="secondary" size="sm">
                  {t('account.endSession')}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form action={endAllSessionsAction} className="mt-4">
        <SubmitButton variant="ghost">{t('account.endAll')}</SubmitButton>
      </form>
    </>
  )
}
