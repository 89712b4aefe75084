import type { CalendarEvent } from '@/services/calendar/writeCalendar'

type CalendarLinks = { google: string; outlook: string; office: string }

/** Addresses of web calendars that open a filled-in entry to save (D18). They take no updates: the feed does. */
export function calendarLinks({ title, text, place, start, end }: CalendarEvent): CalendarLinks {
  const google = new URL('https://calendar.google.com/calendar/render')
  google.search = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(start)}/${compact(end)}`,
    details: text,
    location: place ?? '',
  }).toString()
  const compose = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start.toISOString(),
    enddt: end.toISOString(),
    body: text,
    location: place ?? '',
  })
    .toString()
    // Outlook reads a plus sign as one.
    .replaceAll('+', '%20')
  return {
    google: google.href,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${compose}`,
    office: `https://outlook.office.com/calendar/0/deeplink/compose?${compose}`,
  }
}

/** `20260303T140000Z` */
const compact = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '')
