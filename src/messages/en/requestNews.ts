/** What people are told about a request for a lesson. */
export const requestNews = {
  requestReceived: {
    subject: {
      one: '{student} would like a lesson with you: {subject}',
      other: '{student} would like {count} weekly lessons with you: {subject}',
    },
    preview: 'You earn {net}. Please answer by {deadline}.',
    heading: 'New request from {student}',
    text: {
      one: '{student} would like to take a {subject} lesson with you. Does this time work for you?',
      other:
        '{student} would like to take {count} weekly {subject} lessons with you, on the dates below. Do these times work for you?',
    },
    goals: 'What {student} wants to reach',
    action: 'Accept and earn {net}',
    decline: 'Decline',
    note: 'If you do not answer by {deadline}, the request ends and {student} is shown other tutors.',
  },
  requestSent: {
    subject: 'Your request to {tutor} is on its way',
    preview: '{tutor} has until {deadline} to accept.',
    heading: 'Request sent',
    text: '{tutor} has until {deadline} to accept. You will get an email either way.',
    reserved: '{amount} is reserved on your card and not charged yet.',
    reservedInParts: 'Nothing is charged yet: {parts}.',
    action: 'See your request',
    note: 'Changed your mind? You can take the request back free of charge until {tutor} accepts.',
  },
  requestNudge: {
    subject: '{student} is still waiting for your answer',
    preview: 'You have until {deadline} to accept and earn {net}.',
    heading: '{student} is waiting for you',
    text: {
      one: '{student} asked you for a {subject} lesson. You have {left} left to answer.',
      other: '{student} asked you for {count} weekly {subject} lessons. You have {left} left to answer.',
    },
    note: 'Can’t make it? Decline with a short word, so that {student} can look for someone else in time.',
  },
  requestDeclined: {
    subject: {
      one: '{tutor} cannot take your {subject} lesson',
      other: '{tutor} cannot take your {count} {subject} lessons',
    },
    subjectParent: 'Your {subject} lesson was not approved',
    preview: 'You get everything back. Other tutors have time for you.',
    heading: 'This one did not work out',
    text: {
      one: '{tutor} cannot take the lesson below.',
      other: '{tutor} cannot take the {count} lessons below.',
    },
    textParent: '{parent} did not approve the lesson below.',
    action: 'Find another {subject} tutor',
  },
  requestExpired: {
    subject: '{tutor} did not answer in time',
    subjectParent: 'Your {subject} lesson was not approved in time',
    preview: 'You get everything back. Other tutors have time for you.',
    heading: 'Your request has ended',
    text: '{tutor} did not answer your request in time. We are sorry for the wait.',
    textParent: 'The lesson below was not approved in time.',
    action: 'Find another {subject} tutor',
  },
  approvalGiven: {
    subject: '{parent} approved your {subject} lesson',
    preview: 'Pay by {deadline} to keep the time.',
    heading: 'Your lesson was approved',
    text: '{parent} approved your lesson with {tutor} and the time is kept for you. Pay by {deadline} to book it.',
    action: 'Pay and book',
  },
} as const
