import ICAL from 'ical.js'

export type Entry = {
  uid: string
  sequence: number
  status: string
  summary: string
  description: string
  location: string | null
  url: string
  start: Date
  end: Date
}

/** What a calendar program reads in an iCalendar document, in the order of the text. */
export function readCalendar(text: string): { method: string; organizer: string | null; entries: Entry[] } {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const components = calendar.getAllSubcomponents('vevent')
  const entries = components.map((component): Entry => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: Number(event.sequence),
      status: String(component.getFirstPropertyValue('status')),
      summary: event.summary,
      description: event.description,
      location: event.location,
      url: String(component.getFirstPropertyValue('url')),
      start: event.startDate.toJSDate(),
      end: event.endDate.toJSDate(),
    }
  })
  const organizer = components[0]?.getFirstPropertyValue('organizer')
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    organizer: organizer ? String(organizer) : null,
    entries,
  }
}
