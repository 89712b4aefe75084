import type { DemoArticle } from '../types'
import { FACTS } from './facts'
import { heading, note, points, say, steps } from './write'

/** Help when plans change or something goes wrong, and about one's account. */
export const troubleArticles: DemoArticle[] = [
  {
    slug: 'cancel-a-lesson',
    title: 'Cancelling a lesson and your refund',
    summary: `Free of charge until ${FACTS.freeHours} hours before the start. Here is the whole rule, in plain words.`,
    category: 'changes',
    rank: 1,
    blocks: [
      note(
        `The short version: cancel ${FACTS.freeHours} hours or more before your lesson and you get all of it back.`,
      ),
      heading('If you cancel'),
      points(
        'Your tutor has not confirmed yet: you get everything back, at any time.',
        `${FACTS.freeHours} hours or more before the start: everything.`,
        `Less than ${FACTS.freeHours} hours before: nothing, because your tutor kept the hour free. Your tutor can choose to give the money back anyway.`,
        `You booked less than ${FACTS.freeHours} hours ahead: free of charge for ${FACTS.graceMinutes} minutes after booking, while the lesson is more than ${FACTS.graceHours} hours away.`,
      ),
      say(
        'Before you confirm, the page shows what you get back and until when. The rule that held when you booked stays with your booking.',
      ),
      heading('If your tutor cancels'),
      say('You get everything back, always.'),
      heading('Consumers in the European Union'),
      say(
        `You can withdraw within ${FACTS.withdrawalDays} days from lessons you have not taken. If a lesson is to take place within those days, we ask you to agree to that when you book.`,
      ),
    ],
  },
  {
    slug: 'move-a-lesson',
    title: 'Moving a lesson to another time',
    summary: `Free of charge until ${FACTS.freeHours} hours before. After that your tutor has to agree.`,
    category: 'changes',
    rank: 2,
    blocks: [
      steps(
        'Open the lesson under [your lessons](/bookings).',
        'Choose “Change the time” and pick a free one.',
        'That is all: the new time is yours and the old one is free again.',
      ),
      points(
        `Until ${FACTS.freeHours} hours before the start you move it yourself. Later, your tutor has to agree.`,
        `A lesson can be moved ${FACTS.reschedules} times.`,
        'Your price stays the same.',
        'Your tutor can suggest another time too. Until you agree, the lesson stays where it is.',
      ),
    ],
  },
  {
    slug: 'how-refunds-arrive',
    title: 'How and when a refund arrives',
    summary: 'To your card or to your wallet, and how long banks take.',
    category: 'changes',
    rank: 3,
    blocks: [
      points(
        'The amount was only reserved on your card: the reservation disappears. Nothing was charged, so nothing comes back.',
        'Your card was charged: the money goes back to the same card. We send it at once; banks usually take 5 to 10 days to show it.',
        'You paid from your wallet, with credit or from a package: it is back there at once.',
      ),
      say(
        'When you cancel, you can choose your wallet instead of your card. The money is there at once, and you can use it for the next lesson.',
      ),
      say('For everything that went back there is a paper under [receipts](/settings/receipts).'),
    ],
  },
  {
    slug: 'tutor-did-not-come',
    title: 'Your tutor did not come',
    summary: `After ${FACTS.noShowMinutes} minutes you get everything back. You need not ask.`,
    category: 'problems',
    rank: 1,
    blocks: [
      say(
        `Stay in the lesson room, please: that is how we know that you were there. If your tutor has not joined ${FACTS.noShowMinutes} minutes after the start, the lesson ends, and within five minutes you have a full refund and a message from us.`,
      ),
      say('Your tutor gets a strike. Three of them within a short time mean that new students cannot book.'),
      heading('You did not come yourself'),
      say(
        'Your tutor waited, so the lesson is paid. Something serious happened? Report it on the page of the lesson, and a person looks at it.',
      ),
      heading('You met outside the lesson room'),
      say(
        'Then we cannot see who was there, and the lesson counts as given unless one of you reports a problem.',
      ),
    ],
  },
  {
    slug: 'report-a-problem',
    title: 'Reporting a problem with a lesson',
    summary: 'What you can report and until when, what helps us to decide, and how to ask for a second look.',
    category: 'problems',
    rank: 2,
    blocks: [
      steps(
        `Open the lesson under [your lessons](/bookings) and choose “Report a problem”. You can do that from the start until ${FACTS.disputeDays} days after the end. Within ${FACTS.windowHours} hours is best: until then your payment is still on hold.`,
        'Choose what it is about and tell us in a few sentences what happened.',
        `Hand in up to ${FACTS.files} files (PDF, JPEG or PNG, ${FACTS.fileMegabytes} MB each): a screenshot, for example. Your tutor can answer and hand in files too.`,
        'We decide, simple cases within 24 hours and difficult ones within 48, and tell both of you why.',
      ),
      heading('A second look'),
      say(
        `If you think the decision is wrong, ask for a second look within ${FACTS.appealDays} days. Somebody else decides then.`,
      ),
      heading('Meanwhile'),
      say('The money of that lesson waits. Nobody can have it paid out until we have decided.'),
    ],
  },
  {
    slug: 'reviews',
    title: 'Writing and reading reviews',
    summary: 'Who can write one, when it appears, and what we do with reviews that break the rules.',
    category: 'problems',
    rank: 3,
    blocks: [
      points(
        'Only people who had a lesson can review it, once for each lesson.',
        `You have ${FACTS.reviewDays} days from the end of the lesson.`,
        'Everybody sees your first name and the first letter of your last name, your stars and what you wrote.',
        'Your tutor can answer in public.',
      ),
      say(
        'We publish the good and the bad. A review is taken down only when it breaks the rules: insults, private details, something that has nothing to do with the lesson.',
      ),
    ],
  },
  {
    slug: 'keep-your-account-safe',
    title: 'Keeping your account safe',
    summary: 'Passwords, devices you are logged in on, and what to do when you see one that is not yours.',
    category: 'privacy',
    rank: 1,
    blocks: [
      say(
        `Use a password of at least ${FACTS.password} characters that you use nowhere else. You can change it with a link we mail you: choose [Forgot password](/forgot-password).`,
      ),
      say(
        `You stay logged in for ${FACTS.sessionDays} days after your last visit. In your [account settings](/settings/account) you see every device and can log any of them out, or all at once.`,
      ),
      note(
        'A device that is not yours? Log out everywhere, then change your password. Changing it logs every other device out.',
      ),
      heading('Messages that are not from us'),
      say(
        'We never ask for your password or your card number by mail. If somebody wants you to pay outside EduStream, do not: neither of you would be protected.',
      ),
    ],
  },
  {
    slug: 'your-data',
    title: 'Your data: who sees what',
    summary: 'What other people see of you, what our own staff see, and what is kept.',
    category: 'privacy',
    rank: 2,
    blocks: [
      points(
        'Your tutor sees your name, your goals and what you write to them.',
        'Other visitors see only the reviews you publish, with your first name and an initial.',
        'Our staff see what their work needs: who looks after cases sees cases, who pays tutors sees money. What they change is recorded.',
        'Your card number stays with our payment provider.',
        'A tutor’s documents are seen only by the people who approve tutors.',
      ),
      say(
        'We do not sell your data, and there are no advertisements. The [privacy page](/p/privacy) says it in full, and the [cookies page](/p/cookies) what is kept on your device.',
      ),
    ],
  },
]
