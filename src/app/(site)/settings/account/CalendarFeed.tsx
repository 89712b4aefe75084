import type { ReactNode } from 'react'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { buttonClasses } from '@/components/ui/buttonClasses'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { FeedStatus } from '@/operations/calendar/queries/getFeed'
import { calendarFeedAction } from './calendarFeedAction'
import { NewFeedAddress } from './NewFeedAddress'

/**
 * The person's lessons as a calendar to subscribe to (EX06): make its address, make another, switch it off. Sends `do`.
 * The address is only in the answer to making it.
 */
export function CalendarFeed({ feed, timeZone }: { feed: FeedStatus; timeZone: string }) {
  const { madeAt } = feed
  return (
    <>
      <p className="text-ink-soft">{t('calendar.feedText')}</p>
      <p className="mt-2 mb-5 text-ink-soft">{t('calendar.feedSecret')}</p>
      <ActionForm
        action={calendarFeedAction}
        errorTitle={t('calendar.feedFailed')}
        aria-label={t('calendar.feedTitle')}
      >
        <NewFeedAddress
          words={{
            label: t('calendar.feedAddress'),
            copy: t('calendar.feedCopy'),
            copied: t('calendar.feedCopied'),
            open: t('calendar.feedOpen'),
          }}
          how={<HowToAdd />}
        >
          {madeAt && <Since madeAt={madeAt} timeZone={timeZone} />}
        </NewFeedAddress>
        {madeAt ? (
          // Another address folds both up again.
          <div key={madeAt} className="grid gap-3">
            <Confirmed label={t('calendar.feedRenew')} text={t('calendar.feedRenewText')}>
              <SubmitButton name="do" value="make" pendingLabel={t('calendar.feedMaking')}>
                {t('calendar.feedRenewSubmit')}
              </SubmitButton>
            </Confirmed>
            <Confirmed label={t('calendar.feedOff')} text={t('calendar.feedOffText')}>
              <SubmitButton variant="danger" name="do" value="off" pendingLabel={t('calendar.feedOffing')}>
                {t('calendar.feedOffSubmit')}
              </SubmitButton>
            </Confirmed>
          </div>
        ) : (
          <SubmitButton name="do" value="make" pendingLabel={t('calendar.feedMaking')}>
            {t('calendar.feedMake')}
          </SubmitButton>
        )}
      </ActionForm>
    </>
  )
}

function Since({ madeAt, timeZone }: { madeAt: string; timeZone: string }) {
  const when = formatInstant({ instant: madeAt, timeZone, style: 'full' })
  return (
    <p className="mb-5">
      {t('calendar.feedSince', { when })} <span className="text-ink-soft">{t('calendar.feedLost')}</span>
    </p>
  )
}

function HowToAdd() {
  return (
    <>
      <h3 className="font-semibold">{t('calendar.feedHow')}</h3>
      <ul className="mt-1 list-disc space-y-1 ps-5 text-ink-soft">
        <li>{t('calendar.feedGoogle')}</li>
        <li>{t('calendar.feedApple')}</li>
        <li>{t('calendar.feedOutlook')}</li>
      </ul>
    </>
  )
}

type ConfirmedProps = { label: string; text: string; children: ReactNode }

/** Says what will happen before its button can be pressed. A plain `<details>`: it needs no JavaScript. */
function Confirmed({ label, text, children }: ConfirmedProps) {
  return (
    <details className="group">
      <summary className={buttonClasses({ variant: 'secondary', className: 'w-fit cursor-pointer' })}>
        {label}
      </summary>
      <div className="mt-3 rounded-lg border border-line bg-sunken p-4">
        <p className="mb-3">{text}</p>
        {children}
      </div>
    </details>
  )
}
