import { t } from '@/messages/t'
import { DisclosureMenu } from '../site/DisclosureMenu'
import { buttonClasses } from '../ui/buttonClasses'
import { Icon } from '../ui/Icon'

type AddToCalendarProps = {
  /** Pages of web calendars with the lesson filled in. */
  links: { google: string; outlook: string; office: string }
  fileHref: string
}

const ROW = 'flex min-h-11 items-center gap-3 rounded-md px-3 font-medium hover:bg-sunken'

/** The ways to put one lesson in one's calendar (D18). Opens without JavaScript. */
export function AddToCalendar({ links, fileHref }: AddToCalendarProps) {
  const pages = [
    [t('calendar.google'), links.google],
    [t('calendar.outlook'), links.outlook],
    [t('calendar.office'), links.office],
  ] as const
  return (
    <DisclosureMenu
      className="group relative w-fit"
      summaryClassName={buttonClasses({ variant: 'secondary', className: 'cursor-pointer' })}
      summary={
        <>
          <Icon name="calendar-plus" />
          {t('calendar.add')}
          <Icon
            name="chevron-down"
            className="size-4 text-ink-soft transition-transform group-open:rotate-180"
          />
        </>
      }
    >
      <ul className="absolute start-0 top-full z-20 mt-2 w-72 max-w-[calc(100vw-4rem)] rounded-lg border border-line bg-surface p-2 shadow-lg">
        {pages.map(([name, href]) => (
          <li key={name}>
            <a href={href} target="_blank" rel="noreferrer" className={ROW}>
              <Icon name="external-link" className="size-5 text-ink-soft" />
              <span>
                {name}
                <span className="sr-only"> ({t('calendar.newTab')})</span>
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href={fileHref} download className={ROW}>
            <Icon name="calendar-plus" className="size-5 text-ink-soft" />
            {t('calendar.file')}
          </a>
        </li>
      </ul>
    </DisclosureMenu>
  )
}
