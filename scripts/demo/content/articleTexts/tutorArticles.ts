import type { DemoArticle } from '../types'
import { FACTS } from './facts'
import { heading, note, points, say, steps } from './write'

const { first, second, third } = FACTS.tiers

/** Help for people who teach: starting, hours, reliability, money. */
export const tutorArticles: DemoArticle[] = [
  {
    slug: 'become-a-tutor',
    title: 'Becoming a tutor',
    summary: 'What you need, how approval works, and how to make your hours bookable.',
    category: 'teaching',
    rank: 1,
    blocks: [
      heading('What you need'),
      points(
        `You are ${FACTS.adult} or older.`,
        'An identity document, and proof of the degrees and certificates you mention.',
        'A quiet place, a camera, a microphone and a steady connection.',
      ),
      heading('From sign-up to the first lesson'),
      steps(
        '[Create an account as a tutor](/register?role=tutor) and fill in your profile. Write about how you teach: students read that first.',
        'Set your weekly hours on your own clock, and how much notice you need.',
        'Upload your documents and send us your profile.',
        'We read it, usually within two working days. If something is missing, we say exactly what.',
        'Your profile goes live, and students can book you.',
      ),
      heading('Your hours'),
      say(
        'Weekly hours repeat; single dates can have other hours or none, and time off closes whole days. You choose the break between lessons, how early people have to book, how far ahead, and whether you confirm at once or look at each request.',
      ),
    ],
  },
  {
    slug: 'strikes-for-tutors',
    title: 'Cancelling as a tutor, and strikes',
    summary: 'When a lesson you do not give costs you a strike, what strikes do, and how to appeal.',
    category: 'teaching',
    rank: 2,
    blocks: [
      say(
        `You get a strike for not coming to a lesson, and for cancelling one less than ${FACTS.freeHours} hours before its start. Declining a request is never a strike. Your student gets everything back each time.`,
      ),
      points(
        `${FACTS.strikes} strikes within ${FACTS.strikeDays} days pause new students. Students you already teach can go on booking you, and lessons that are booked take place.`,
        `A strike is gone after ${FACTS.strikeLife} days.`,
        'You can appeal each strike once. A person looks at it; until they decide, it counts.',
      ),
      say('You find all of it under Strikes on your teaching pages.'),
    ],
  },
  {
    slug: 'what-you-earn',
    title: 'What you keep of a lesson',
    summary: `Our commission is ${first.takes}% at first, then ${second.takes}% and ${third.takes}%. How it is counted, with an example.`,
    category: 'earnings',
    rank: 1,
    blocks: [
      points(
        `Until you have earned ${first.until} with us: you keep ${first.keeps}%. Of a lesson for ${FACTS.lesson} that is ${first.net}.`,
        `From ${first.until} to ${second.until}: ${second.keeps}%, or ${second.net}.`,
        `From ${second.until} on: ${third.keeps}%, or ${third.net}.`,
      ),
      say(
        'What counts is everything you have earned with us so far, after commission, in US dollars. The rate at the start of a lesson holds for the whole lesson. There is no monthly fee.',
      ),
      note('You see the exact amount you will get before you accept a request.'),
      heading('When the money is yours'),
      say(
        `After the lesson it waits for ${FACTS.windowHours} hours, in case your student reports a problem. Then it is available.`,
      ),
    ],
  },
  {
    slug: 'payouts',
    title: 'Getting paid out',
    summary: 'Every Monday by itself or whenever you ask, the ways there are, and what they cost.',
    category: 'earnings',
    rank: 2,
    blocks: [
      say(
        'Available money is paid out every Monday at 06:00 UTC, or whenever you ask for it on your earnings page. First choose a payout method there.',
      ),
      points(
        `Stripe, where it is available in your country: at least ${FACTS.stripe.minimum}, fee ${FACTS.stripe.fee}, about ${FACTS.stripe.days} bank days.`,
        `Wise: at least ${FACTS.wise.minimum}, fee ${FACTS.wise.fee}, about ${FACTS.wise.days} bank days.`,
        `Payoneer, in US dollars: at least ${FACTS.payoneer.minimum}, fee ${FACTS.payoneer.fee}, about ${FACTS.payoneer.days} bank days.`,
      ),
      say(
        'The page shows fee and net amount before you confirm. Large sums are approved by two people of our team first.',
      ),
      heading('A payout came back'),
      say('Then the money is available again. Check your payout method and ask once more.'),
    ],
  },
  {
    slug: 'taxes-and-statements',
    title: 'Taxes, statements and receipts',
    summary: 'Monthly statements for tutors, receipts for students, and why we ask for tax details.',
    category: 'earnings',
    rank: 3,
    blocks: [
      say(
        'Each month has a statement on your earnings page: what you earned lesson by lesson, our commission, and what was paid out. You can save it as a PDF.',
      ),
      heading('Tax details'),
      say(
        'Platforms have to tell tax authorities once a year who earned what on them. That is why we ask for your legal name, address and tax number. Only you and our finance team can see them.',
      ),
      heading('Receipts'),
      say(
        'Who pays for lessons finds a receipt for every payment under [receipts](/settings/receipts), and can ask for an invoice there.',
      ),
      note('Paying the taxes your country asks for is up to you. We cannot give tax advice.'),
    ],
  },
]
