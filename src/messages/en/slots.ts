export const slots = {
  week: '{from} – {to}',
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  day: 'Choose a day',
  free: { one: '{count} free time', other: '{count} free times' },
  zone: 'Times in {zone}',
  zoneLocked:
    '{tutor} shows free times on their own clock only, because lessons keep to it. Once you pick one, you see it on your clock as well.',
  zoneSwitch: 'Show times for',
  zoneChange: 'Change',
  noneThatDay: 'No free times',
  emptyTitle: 'No free times this week',
  emptyText: '{tutor} is fully booked or away. Have a look at another week.',
  nextFreeAt: 'The next free time is {when}.',
  nextFree: 'Go to the next free time',
  loading: 'Looking up free times…',
} as const
