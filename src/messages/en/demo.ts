export const demo = {
  label: 'Demo tools',
  badge: 'Demo',
  clock: 'The clock of this demo shows',
  tools: 'Demo tools',
  jump: 'Move the clock:',
  jumpMinutes: '15 minutes',
  jumpDay: '1 day',
  jumpLesson: 'To my next lesson',
  mailbox: 'Mailbox',
  logins: 'Demo logins',
} as const
