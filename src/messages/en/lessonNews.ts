/** What people are told about a lesson that is placed: booked, moved, given up, over. */
export const lessonNews = {
  calendarFile: {
    one: 'Open the attached file to have the lesson in your calendar.',

    other: 'Open the attached file to have the {count} lessons in your calendar.',
  },
  calendarFileMoved: {
    one: 'Open the attached file to change the time in your calendar.',
    other: 'Open the attached file to change the {count} times in your calendar.',
  },
  calendarFileCancelled: {
    one: 'Open the attached file to take the lesson out of your calendar.',
    other: 'Open the attached file to take the {count} lessons out of your calendar.',
  },
  bookingConfirmed: {
    subject: {
      one: 'Booked: {subject} with {other}, {when}',
      other: 'Booked: {count} {subject} lessons with {other}, from {when}',
    },
    preview: '{when}, your time.',
    headingStudent: {
      one: 'Your lesson is booked',
      other: 'Your {count} lessons are booked',
    },
    headingTutor: {
      one: 'You have a lesson with {student}',
      other: 'You have {count} lessons with {student}',
    },
    textStudent: {
      one: '{tutor} is looking forward to your lesson. Here is all you need.',
      other: '{tutor} is looking forward to your lessons. Here is all you need.',
    },
    textTutor: {
      one: 'Your {subject} lesson with {student} is confirmed. Here is all you need.',
      other: 'Your {count} {subject} lessons with {student} are confirmed. Here is all you need.',
    },
    goals: 'What {student} wants to reach',
    action: {
      one: 'Open the lesson',
      other: 'Open the first lesson',
    },
    noteJoin: 'The lesson room opens 5 minutes before the start. We remind you before.',
    cancelTutor: 'If you cannot make it, cancel as early as you can: {student} gets everything back.',
  },
  bookingCancelled: {
    subject: {
      one: 'Cancelled: {subject} with {other}, {when}',
      other: 'Cancelled: {count} {subject} lessons with {other}, from {when}',
    },
    preview: 'What this means for you, in money.',
    heading: {
      one: 'The lesson was cancelled',
      other: '{count} lessons were cancelled',
    },
    byYou: {
      one: 'You cancelled the lesson below. This is your confirmation.',
      other: 'You cancelled the {count} lessons below. This is your confirmation.',
    },
    byOther: {
      one: '{name} cancelled the lesson below.',
      other: '{name} cancelled the {count} lessons below.',
    },
    byUs: {
      one: 'We had to cancel the lesson below. We are sorry for the trouble.',
      other: 'We had to cancel the {count} lessons below. We are sorry for the trouble.',
    },
    unpaid: {
      one: 'The payment for the lesson below did not go through, so we had to cancel it.',
      other: 'The payment for the {count} lessons below did not go through, so we had to cancel them.',
    },
    actionStudent: 'Book another time',
    actionTutor: 'See your lessons',
  },
  lessonMoved: {
    subject: {
      one: 'New time: {subject} with {other}, {when}',
      other: 'New times: {count} {subject} lessons with {other}, from {when}',
    },
    preview: {
      one: 'The lesson is now on {when}.',
      other: 'The first of them is now on {when}.',
    },
    heading: {
      one: 'Your lesson has a new time',
      other: 'Your {count} lessons have new times',
    },
    byYou: {
      one: 'The lesson has moved to the time below, as you chose. This is your confirmation.',
      other: 'The {count} lessons have moved to the times below, as you chose. This is your confirmation.',
    },
    byOther: {
      one: 'The lesson has moved to the time below, as {name} chose.',
      other: 'The {count} lessons have moved to the times below, as {name} chose.',
    },
    action: {
      one: 'Open the lesson',
      other: 'Open the first lesson',
    },
  },
  timeProposed: {
    subject: '{name} asks for another time for your {subject} lesson',
    subjectYou: 'You asked for another time for your {subject} lesson',
    preview: '{when}, your time.',
    heading: 'Does another time work?',
    byYou: 'You asked for {when}. There is time to answer until {deadline}.',
    byOther: '{name} would like to have the lesson on {when}. Please answer by {deadline}.',
    action: 'See both times',
    price: {
      subject: '{name} offers another price for your {subject} lesson',
      subjectYou: 'You offered another price for your {subject} lesson',
      preview: '{price} instead of {before}.',
      heading: 'Is another price all right?',
      byYou: 'You offered {price} instead of {before}. There is time to answer until {deadline}.',
      byOther: '{name} offers {price} instead of {before}. Please answer by {deadline}.',
      action: 'See the offer',
      note: 'The request is kept as it is until there is an answer, and nothing is charged before.',
    },
    note: 'Both times are kept for this lesson until there is an answer.',
  },
  proposalDeclined: {
    subject: 'The proposal for your {subject} lesson was declined',
    preview: 'The lesson stays as it was.',
    heading: 'Everything stays as it was',
    byYou: 'You declined the proposal. The lesson below stays as it was.',
    byOther: '{name} declined the proposal. The lesson below stays as it was.',
    action: 'Open the lesson',
  },
  proposalExpired: {
    subject: 'Nobody answered the proposal for your {subject} lesson',
    preview: 'What this means for the lesson.',
    heading: 'The proposal has ended',
    stays: 'There was no answer in time. The lesson below stays as it was.',
    ended: 'There was no answer in time, so the request below has ended.',
    action: 'Open the lesson',
  },
  agreedUnpaid: {
    subject: 'Not booked: your {subject} lesson with {other}',
    preview: 'It was not paid in time.',
    heading: 'The lesson is not booked',
    learner:
      'The lesson below was held for you at the price you agreed on, {price}, and was not paid in time. The time is free again.',
    tutor:
      '{student} agreed to your price of {price} for the lesson below and did not pay in time, so the request has ended. Your time is free again.',
    action: 'Open the lesson',
  },
  reminder24h: {
    subject: 'Reminder: {subject} with {other}, {when}',
    preview: 'See you soon.',
    heading: 'Your lesson is coming up',
    text: 'Your {subject} lesson with {other} starts on {when}, your time.',
    action: 'Open the lesson',
    note: 'The lesson room opens 5 minutes before the start.',
  },
  reminder1h: {
    subject: 'Starting soon: {subject} with {other} at {time}',
    preview: 'The room opens 5 minutes before the start.',
    heading: 'Your lesson starts at {time}',
    text: 'Your {subject} lesson with {other} starts in {left}. Find a quiet place and have your notes ready.',
    action: 'Join the lesson',
    note: 'The lesson room opens 5 minutes before the start.',
  },
  lessonCompleted: {
    subjectStudent: 'How was your lesson with {tutor}?',
    subjectTutor: 'You earned {net} for your lesson with {student}',
    previewStudent: 'Two minutes of your time help the next student.',
    previewTutor: 'You can pay it out from {available}.',
    headingStudent: 'How was it, {firstName}?',
    headingTutor: 'Well done, {firstName}',
    textStudent:
      'Your {subject} lesson with {tutor} is over. What would you tell a friend? Your review helps the next student choose.',
    textTutor: 'Your {subject} lesson with {student} is over, and this is what you earned.',
    actionStudent: 'Write a review',
    actionTutor: 'See your earnings',
    noteStudent:
      'You can review until {until}. Was something wrong? Report a problem on the page of the lesson.',
    noteTutor: 'The amount is pending until {available} and then yours to pay out.',
    commission: 'Commission ({rate} %)',
  },
  lessonNotHeld: {
    subject: 'Your {subject} lesson on {when} did not take place',
    preview: 'What happened, and what it means for you in money.',
    heading: 'The lesson did not take place',
    tutorAbsent: {
      student: '{tutor} did not come to your lesson. We are sorry: your time matters.',
      tutor: 'You did not join within 15 minutes of the start, so we ended the lesson.',
    },
    studentAbsent: {
      student:
        'You did not join within 15 minutes of the start, so we ended the lesson. {tutor} was there for you.',
      tutor:
        '{student} did not join within 15 minutes of the start, so we ended the lesson. You were there, so you are paid.',
    },
    bothAbsent: 'Nobody joined the lesson, so we ended it.',
    techFailure: 'A technical problem made the lesson impossible. We are sorry.',
    notHeld: 'The lesson was not held.',
    actionStudent: 'Book another time',
    actionTutor: 'See the lesson',
    note: 'Was it different? Report a problem on the page of the lesson until {until}.',
  },
} as const
