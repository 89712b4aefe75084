import { accountNews } from './accountNews'
import { lessonNews } from './lessonNews'
import { moneyNews } from './moneyNews'
import { requestNews } from './requestNews'

/** What the product writes to people, by mail and inside the product (V 6.6). One block for each template. */
export const notification = {
  ...accountNews,
  ...requestNews,
  ...lessonNews,
  ...moneyNews,
  money: {
    notCharged: 'You were not charged.',
    released:
      'You were not charged: the {amount} reserved on your card is released. Your bank may take a few days to show it.',
    releasedPartly: 'You pay {kept}. The rest of what was reserved on your card, {amount}, is released.',
    back: 'You get {amount} back, to the card you paid with. Banks usually take 5 to 10 days.',
    backPartly:
      'You get {amount} of {paid} back, to the card you paid with. Banks usually take 5 to 10 days.',
    inParts: 'You get {amount} back: {parts}.',
    partlyInParts: 'You get {amount} of {paid} back: {parts}.',
    bankDays: 'Banks usually take 5 to 10 days.',
    codeAgain: 'You can use your promotion code again.',
    to: {
      card: '{amount} to the card you paid with',
      cardReserve: '{amount} that was reserved on your card',
      wallet: '{amount} to your wallet',
      credit: '{amount} as promotional credit',
      package: '{amount} to your package',
    },
    reserved: {
      card: '{amount} is reserved on your card',
      wallet: '{amount} is set aside in your wallet',
      credit: '{amount} of your credit is set aside',
      promo: 'your code covers {amount}',
    },
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
