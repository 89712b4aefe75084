import { FACTS } from '../articleTexts/facts'
import type { DemoPage } from '../types'

const { first, third } = FACTS.tiers

/** What people ask most. */
export const faqPage: DemoPage = {
  slug: 'faq',
  title: 'Questions people ask most',
  summary: 'Short answers about booking, paying, cancelling and teaching. The help centre has the long ones.',
  kind: 'information',
  blocks: [],
  layout: [
    {
      blockType: 'faq',
      title: 'Learning',
      items: [
        {
          question: 'What does a lesson cost?',
          answer: 'What the tutor asks for an hour, for the length you choose. There is no booking fee.',
        },
        {
          question: 'When do I pay?',
          answer: `You enter your card when you book. If the lesson is within ${FACTS.authorisationDays} days, the amount is only reserved and charged afterwards; otherwise it is charged when the tutor confirms. Either way we hold it until the lesson has taken place.`,
        },
        {
          question: 'Can I cancel?',
          answer: `Yes. Until ${FACTS.freeHours} hours before the start you get everything back. After that there is no refund unless your tutor agrees. If your tutor cancels, you always get everything back.`,
        },
        {
          question: 'What if my tutor does not come?',
          answer: `After ${FACTS.noShowMinutes} minutes you get everything back by itself.`,
        },
        {
          question: 'Can I try a tutor first?',
          answer: `Many tutors offer a short trial lesson. If it is no good fit, tell us within ${FACTS.goodFitHours} hours and you get what you paid as credit for another tutor.`,
        },
        {
          question: 'Are lessons cheaper when I buy several?',
          answer: `Many tutors offer packages of ${FACTS.packageSizes} lessons for less. You can give unused lessons back within ${FACTS.withdrawalDays} days.`,
        },
      ],
    },
    {
      blockType: 'faq',
      title: 'Teaching',
      items: [
        {
          question: 'What do I keep of a lesson?',
          answer: `${first.keeps}% at first and up to ${third.keeps}% as you earn more with us. There is no monthly fee.`,
        },
        {
          question: 'When am I paid?',
          answer: `${FACTS.windowHours} hours after the lesson the money is available. It is paid out every Monday, or whenever you ask.`,
        },
        {
          question: 'Who checks tutors?',
          answer:
            'Our team reads every profile and looks at an identity document before a tutor appears on the site.',
        },
      ],
    },
    {
      blockType: 'callToAction',
      title: 'Still looking for an answer?',
      text: 'The help centre has more than twenty, with a search.',
      primary: { label: 'Go to the help centre', href: '/help' },
    },
  ],
}
