/** What the product writes to people, by mail and inside the product (V 6.6). One block for each template. */
export const notification = {
  verifyEmail: {
    subject: 'Confirm your email address',
    preview: 'One click and your account is ready.',
    heading: 'Welcome to EduStream, {firstName}',
    text: 'Please confirm that this is your email address, so we can send you your lesson times and receipts.',
    action: 'Confirm my email',
    note: 'The link works for 3 days. If it has run out, log in and ask for a new one.',
    reason:
      'You got this because someone created an EduStream account with your address. If it was not you, ignore this email and nothing more happens.',
  },
  resetPassword: {
    subject: 'Choose a new password',
    preview: 'Your link works for one hour.',
    heading: 'Let’s get you back in, {firstName}',
    text: 'You asked for a new password. Choose one with the button below.',
    action: 'Choose a new password',
    note: 'The link works once, for one hour. If it has run out, ask for a new one on the login page.',
    reason:
      'You got this because someone asked for a new password for your EduStream account. If it was not you, ignore this email: your password stays as it is.',
  },
  passwordChanged: {
    subject: 'Your password was changed',
    preview: 'You were logged out on your other devices.',
    heading: 'Your password was changed, {firstName}',
    text: 'Your EduStream account has a new password. For your safety you were logged out on your other devices.',
    notYou: 'Was it not you? Choose another password right away, so that nobody else can use your account.',
    action: 'This was not me',
    reason:
      'You got this because the password of your EduStream account was changed. We always tell you when that happens.',
  },

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

  paymentFailed: {
    subject: 'Your payment for {subject} with {tutor} failed',
    preview: 'Please pay again to keep your lesson.',
    heading: 'Payment failed',
    text: 'We could not collect {amount} for the lesson below. Please check your card details and try again before {start}, so that your lesson can take place.',
    action: 'Pay again',
  },
  paymentReceipt: {
    subject: 'Receipt: {amount} for {subject} with {tutor}',
    preview: 'Booking {reference}.',
    heading: 'Thank you for your payment',
    text: {
      one: 'You paid for the lesson below on {paidOn}.',
      other: 'You paid for the {count} lessons below on {paidOn}.',
    },
    lesson: '{subject} lesson, {length}',
    serviceFee: 'Service fee',
    notCharged: 'Not charged',
    total: 'Paid',
    action: 'See the booking',
  },
  refundSent: {
    subject: 'We sent you {amount} back',
    preview: 'In your wallet at once; on a card it takes banks a few days.',
    heading: 'Your money is on its way',
    text: 'We gave you {amount} back. In your wallet it is there at once; on a card, banks usually take 5 to 10 days to show it.',
    refunded: 'Sent back',
    refundedInAll: 'Sent back in all',
    action: 'See the booking',
  },

  disputeOpened: {
    subjectOpener: 'We got your report about {subject} on {when}',
    subjectOther: '{name} reported a problem with {subject} on {when}',
    subjectStaff: 'New dispute: {reference}, {category}',
    preview: 'What happens next.',
    heading: 'A problem was reported',
    textOpener:
      'Thank you for telling us. We look at what happened and write to you within 48 hours, mostly sooner.',
    textOther:
      '{name} reported a problem with the lesson below. We look at what happened and write to you within 48 hours, mostly sooner.',
    textStaff: '{name} reported a problem with the lesson below. Answer within 48 hours.',
    frozen: 'Your earnings of this lesson wait until it is decided.',
    description: 'What {name} wrote',
    action: 'See the lesson',
    actionStaff: 'Open the case',
  },
  disputeResolved: {
    subject: 'Decided: your report about {subject} on {when}',
    subjectTutor: 'Decided: the report about {subject} on {when}',
    preview: 'Our decision and what it means for you.',
    heading: 'We have decided',
    refunded: 'We looked at what happened and decided to give back everything that was paid.',
    partial: 'We looked at what happened and decided to give back a part of what was paid.',
    upheld: 'We looked at what happened and decided that the lesson stays paid.',
    why: 'Why we decided so',
    action: 'See the decision',
    note: 'You can appeal until {until} on the page of the lesson. Somebody else will look at it.',
  },
  disputeAppealed: {
    subject: 'Appeal about {subject} on {when}',
    subjectStaff: 'Appeal: {reference}, {category}',
    preview: 'Somebody else looks at it now.',
    heading: 'The decision was appealed',
    textOwn: 'We got your appeal. Somebody who has not seen the case before looks at it and writes to you.',
    textOther:
      '{name} appealed against our decision. Somebody who has not seen the case before looks at it and writes to you.',
    textStaff: '{name} appealed against the decision about the lesson below.',
    description: 'What {name} wrote',
    action: 'See the lesson',
    actionStaff: 'Open the case',
  },

  category: {
    tutor_absent: 'Tutor did not come',
    student_absent: 'Student did not come',
    technical_problem: 'Technical problem',
    quality: 'Quality of the lesson',
    wrong_charge: 'Wrong charge',
    conduct: 'Conduct',
    other: 'Something else',
  },
  money: {
    notCharged: 'You were not charged.',
    released:
      'You were not charged: the {amount} reserved on your card is released. Your bank may take a few days to show it.',
    releasedPartly: 'You pay {kept}. The rest of what was reserved on your card, {amount}, is released.',
    back: 'You get {amount} back, to the card you paid with. Banks usually take 5 to 10 days.',
    backPartly:
      'You get {amount} of {paid} back, to the card you paid with. Banks usually take 5 to 10 days.',
    late: 'You pay {amount}, because the lesson was cancelled less than {hours} hours before the start.',
    missed: 'You pay {amount}, because {tutor} kept the time for you.',
    kept: 'You pay {amount}.',
    tutorEarns: {
      one: 'You still earn {net} for this lesson.',
      other: 'You still earn {net} for these lessons.',
    },
    tutorNothing: {
      one: 'You earn nothing for this lesson, because {student} gets everything back.',
      other: 'You earn nothing for these lessons, because {student} gets everything back.',
    },
  },
  facts: {
    proposed: 'Proposed time',
    proposedPrice: 'Offered price',
    youWouldEarn: 'You would earn',
    lesson: 'Lesson',
    tutor: 'Tutor',
    student: 'Student',
    when: 'When',
    length: 'Length',
    topic: 'Topic',
    price: 'Price',
    youEarn: 'You earn',
    answerBy: 'Answer by',
    category: 'What it is about',
    booking: 'Booking',
  },
  quote: { from: 'What {name} says', fromUs: 'Why' },
  us: 'EduStream',
  whenInZone: '{when}, {zone}',
  reason: {
    student: 'You got this because you have a lesson on EduStream: booking {reference}.',
    parent: 'You got this because you booked a lesson for {student} on EduStream: booking {reference}.',
    tutor: 'You got this because you teach on EduStream and it is about your lesson {reference}.',
    ops: 'You got this because you look after lessons at EduStream.',
  },
} as const
