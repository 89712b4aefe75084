import type { DemoArticle } from '../types'
import { FACTS } from './facts'
import { heading, note, points, say, steps } from './write'

/** Help for students and parents: starting, booking, paying. */
export const learnerArticles: DemoArticle[] = [
  {
    slug: 'how-edustream-works',
    title: 'How EduStream works',
    summary: 'From the first search to the lesson, and where your money is in the meantime.',
    category: 'start',
    rank: 1,
    blocks: [
      steps(
        '[Search for a tutor](/tutors) by what you want to learn, price, rating, language or the hours that suit you.',
        `Choose a time and pay. We keep that time free for you for ${FACTS.holdMinutes} minutes while you do.`,
        'Your tutor confirms: some at once, others look at your request first.',
        `Meet here on EduStream. The join button opens ${FACTS.joinMinutes} minutes before the start.`,
        `Afterwards you have ${FACTS.reviewDays} days to leave a review.`,
      ),
      heading('Where your money is'),
      say(
        `We hold your payment until the lesson has taken place, and for ${FACTS.windowHours} hours more in case something was wrong. Only then can your tutor have it paid out.`,
      ),
      note(
        'If your tutor declines, does not answer in time or does not come, you get everything back by itself.',
      ),
      heading('What it costs'),
      say(
        'The price you see is the price you pay. There is no booking fee. Our commission comes out of the tutor’s price.',
      ),
    ],
  },
  {
    slug: 'create-an-account',
    title: 'Creating your account',
    summary: 'What we ask for, how you confirm your address, and how lessons for children are booked.',
    category: 'start',
    rank: 2,
    blocks: [
      say(
        `[Create an account](/register) with your name, an email address, your date of birth and a password of at least ${FACTS.password} characters. A sentence you can remember is better than a short word with odd signs.`,
      ),
      heading('Confirm your address'),
      say(
        'We send you a link. Open it, and you can book. No email after a few minutes? Look in the spam folder, then have it sent again from the page that asks for it.',
      ),
      heading('How old you have to be'),
      say(
        `You must be ${FACTS.adult} to open an account. Lessons for children are booked by a parent, who stays within reach.`,
      ),
      heading('Your time zone and currency'),
      say(
        'Times are shown on your own clock and prices in your currency. You change both in your [account settings](/settings/account).',
      ),
    ],
  },
  {
    slug: 'find-the-right-tutor',
    title: 'Finding the right tutor',
    summary: 'How the search reads your words, what the order means, and what to look for in a profile.',
    category: 'booking',
    rank: 1,
    blocks: [
      heading('Search as you speak'),
      say(
        'Write what you need in one line: “maths on weekday evenings under 30” works. Then narrow the list by subject, price, rating, language, weekday and time.',
      ),
      heading('What the order means'),
      say(
        'Best match puts tutors first whose profile says what you searched for, then those with better reviews who come to their lessons and answer soon. Nobody can pay to be higher up.',
      ),
      heading('What to look for'),
      points(
        'Reviews: only people who had a lesson can write one, and we publish the good and the bad.',
        'Open hours in your time zone: you see at once if your calendars meet.',
        'The badge of a checked identity: we looked at a document.',
        'Whether the tutor confirms at once or looks at requests first.',
      ),
      note('Not sure? Many tutors offer a [trial lesson](/help/trial-lessons).'),
    ],
  },
  {
    slug: 'book-a-lesson',
    title: 'Booking a lesson',
    summary: 'Choosing a time, paying, and what happens until your tutor has confirmed.',
    category: 'booking',
    rank: 2,
    blocks: [
      steps(
        'Open a tutor’s page and choose a length and a free time.',
        'Say in a sentence or two what you would like to work on.',
        `Pay. The time is kept for you for ${FACTS.holdMinutes} minutes.`,
      ),
      heading('Confirmed at once, or a request'),
      say(
        'If the tutor confirms at once, the lesson is booked when you have paid. Otherwise it is a request: the tutor has up to 24 hours, and at the latest until 2 hours before the start. A lesson less than 3 hours ahead has to be answered within 30 minutes.',
      ),
      say(
        'A request that is declined or not answered costs nothing. We tell you, and show you other tutors.',
      ),
      heading('The tutor suggests another time'),
      say('You see it on the page of the lesson and decide. Until you agree, nothing changes.'),
      heading('In your calendar'),
      say(
        'The page of a lesson has buttons for Google Calendar, Outlook and Apple. In your [account settings](/settings/account) you can subscribe to all of your lessons.',
      ),
    ],
  },
  {
    slug: 'trial-lessons',
    title: 'Trial lessons and the good-fit guarantee',
    summary: 'A short first lesson with a tutor you have not met, and what happens when it is no good fit.',
    category: 'booking',
    rank: 3,
    blocks: [
      say(
        `Tutors who offer trials give you ${FACTS.trialMinutes} minutes at a price that is never more than a usual lesson of that length. You can take one trial with each tutor, as your first lesson with them, and have up to ${FACTS.openTrials} trials ahead at a time.`,
      ),
      heading('If it is no good fit'),
      say(
        `Tell us within ${FACTS.goodFitHours} hours after the trial, on the page of the lesson. You get what you paid as credit for another tutor, and your tutor is paid all the same.`,
      ),
      points(
        `The credit can be used for ${FACTS.goodFitCreditDays} days and goes towards your next booking by itself.`,
        `You can use the guarantee ${FACTS.goodFits} times within ${FACTS.goodFitDays} days.`,
        'The tutor reads your reason in kind words, and never what you write beside it.',
      ),
    ],
  },
  {
    slug: 'weekly-lessons',
    title: 'Booking the same time every week',
    summary: 'Reserve a weekly time with one payment, and what to do about dates that are not free.',
    category: 'booking',
    rank: 4,
    blocks: [
      say(
        `On the booking page choose “Book this time every week”. You can plan ${FACTS.fewestSeries} to ${FACTS.mostSeries} lessons; all of them are checked together and paid for at once.`,
      ),
      heading('When a date is not free'),
      say(
        'We show you other times for it. Take one, or leave the date out. Nothing is booked until you have decided about every date.',
      ),
      heading('When clocks change'),
      say(
        'The lessons keep the time of the clock you choose, yours or your tutor’s. We tell you beforehand which lessons are earlier or later for the other.',
      ),
      heading('Changing single lessons'),
      say(
        `Each lesson can be moved or cancelled by itself, free of charge until ${FACTS.freeHours} hours before it. You get its share of the price back.`,
      ),
    ],
  },
  {
    slug: 'when-you-are-charged',
    title: 'When your card is charged',
    summary: 'Reserved or charged at once: it depends on how far ahead the lesson is.',
    category: 'paying',
    rank: 1,
    blocks: [
      points(
        `The lesson ends within ${FACTS.authorisationDays} days: the amount is reserved on your card when you book and charged after the lesson.`,
        'It is further away: your card is charged when the tutor confirms, and we keep the money until the lesson has taken place.',
        'A request that is declined, or not answered in time, is never charged.',
      ),
      say('Either way your tutor gets nothing before the lesson.'),
      heading('My payment failed'),
      steps(
        'Check the number, the date and the security code.',
        'Ask your bank whether it blocks online or foreign payments.',
        `Try again with another card. Your time is kept for ${FACTS.holdMinutes} minutes in the meantime.`,
      ),
      say(
        'When these are over, the time may be free again for you or for somebody else. Nothing was charged.',
      ),
      heading('Is it safe?'),
      say(
        'You enter your card on the page of our payment provider. Your card number never reaches EduStream, and tutors never see how you paid. Cards you have saved are listed under [payment methods](/settings/payment-methods), where you can remove them.',
      ),
    ],
  },
  {
    slug: 'prices-and-currencies',
    title: 'Prices and currencies',
    summary: 'What a lesson costs, which currencies there are, and why some prices are marked ≈.',
    category: 'paying',
    rank: 2,
    blocks: [
      say(
        'You pay the tutor’s hourly price for the length you choose: half an hour with a tutor at $20 an hour is $10. There is no booking fee.',
      ),
      heading('Currencies'),
      say(
        `We show prices in one of ${FACTS.currencyCount} currencies (${FACTS.currencies}), and you pay in the same one. Choose yours in your settings, or at the foot of any page.`,
      ),
      say(
        `If your tutor asks for another currency, prices marked ≈ are estimates at the rates of the day. The booking page shows the exact price. It is kept for ${FACTS.quoteMinutes} minutes, and refunds are made at the same rate.`,
      ),
      heading('When a tutor raises the price'),
      say(
        `Who has had a lesson with a tutor keeps the old price. The tutor can ask you to agree to a new one; if you do not, the old one stays, and the tutor can ask again after ${FACTS.askAgainDays} days at the earliest. You find it under [your prices](/prices).`,
      ),
    ],
  },
  {
    slug: 'packages-of-lessons',
    title: 'Packages of lessons',
    summary: 'Buying lessons ahead for less, how long they last, and how to give them back.',
    category: 'paying',
    rank: 3,
    blocks: [
      say(
        `Many tutors offer packages of ${FACTS.packageSizes} lessons. You pay once and choose the times whenever you like.`,
      ),
      points(
        ...FACTS.packageOffers.map(
          ({ lessons, discountPercent, validityDays }) =>
            `Usually ${lessons} lessons are ${discountPercent}% cheaper and can be booked within ${validityDays} days. Tutors can set other terms.`,
        ),
      ),
      heading('Using it'),
      say(
        'When you book with that tutor, choose your package instead of paying. A lesson you cancel in time goes back into the package. The price stays, even if the tutor charges more later.',
      ),
      heading('When it ends'),
      say(
        `We write to you ${FACTS.warningDays} days before. Nothing is lost: the money for lessons you have not booked by the last day goes to your wallet.`,
      ),
      heading('Giving it back'),
      say(
        `Within ${FACTS.withdrawalDays} days of buying you can give unused lessons back and get what they cost, the way you paid. Open [your packages](/packages).`,
      ),
    ],
  },
  {
    slug: 'wallet-and-credit',
    title: 'Your wallet and credit',
    summary: 'Money you put in or got back, credit from us, and in which order they are used.',
    category: 'paying',
    rank: 4,
    blocks: [
      say(
        `Your [wallet](/wallet) holds money of yours. Put in ${FACTS.leastTopUp} to ${FACTS.mostTopUp} at a time, or choose the wallet when you cancel a lesson. It pays lessons priced in its currency.`,
      ),
      heading('Credit'),
      say(
        'Credit is a gift from us, for example for a trial that was no good fit. It is used with your next booking by itself, before the wallet, has a last day, and is never paid out as money.',
      ),
      heading('The order'),
      steps(
        'A lesson of your package, if you choose it.',
        'A code you type in.',
        'Your credit, what runs out first before the rest.',
        'Your wallet, if you tick it.',
        'Your card, for what is left.',
      ),
    ],
  },
]
