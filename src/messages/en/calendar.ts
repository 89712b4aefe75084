/** Lessons in people's own calendars: what an entry says, and the ways in. */
export const calendar = {
  title: '{subject} lesson with {name}',
  titleRequested: 'Requested: {title}',
  titleCancelled: 'Cancelled: {title}',
  reference: 'EduStream booking {reference}.',
  requested: 'The tutor has not accepted yet.',
  cancelled: 'This lesson does not take place.',
  room: 'The lesson room opens 5 minutes before the start: {url}',
  page: 'See, move or cancel the lesson: {url}',

  add: 'Add to calendar',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office: 'Outlook for work or school',
  file: 'Apple and others (.ics file)',
  newTab: 'opens in a new tab',

  feedName: 'EduStream lessons',
  feedTitle: 'Your lessons in your calendar',
  feedText:
    'Subscribe once, and your lessons appear in your calendar by themselves: new ones, new times and cancellations. Your calendar looks for news by itself, some within the hour, Google within a day.',
  feedSecret:
    'Anybody who has the address can see when and with whom you have lessons, so keep it to yourself. Logging out everywhere switches it off.',
  feedMake: 'Make my calendar address',
  feedMaking: 'Making…',
  feedSince: 'You have had a calendar address since {when}.',
  feedLost:
    'For your safety we show an address only once, when it is made. If you do not have it any more, make a new one.',
  feedReady: 'Your calendar address is ready. Copy it now: we show it only this once.',
  feedAddress: 'Calendar address',
  feedCopy: 'Copy the address',
  feedCopied: 'Copied',
  feedOpen: 'Open in my calendar app',
  feedHow: 'How to add it',
  feedGoogle:
    'Google Calendar: on a computer choose “Other calendars”, “+”, “From URL”, then paste the address.',
  feedApple:
    'Apple Calendar: press “Open in my calendar app”, or choose “File”, “New Calendar Subscription” and paste the address.',
  feedOutlook: 'Outlook: choose “Add calendar”, “Subscribe from web”, then paste the address.',
  feedRenew: 'Make a new address',
  feedRenewText: 'The old address stops working at once. Calendars that use it need the new one.',
  feedRenewSubmit: 'Replace the old address',
  feedOff: 'Switch it off',
  feedOffText:
    'The address stops working at once, and your lessons no longer reach your calendar. You can make a new one at any time.',
  feedOffSubmit: 'Stop the address',
  feedOffing: 'Switching off…',
  feedIsOff: 'Your calendar address is switched off.',
  feedFailed: 'That did not work',
} as const
