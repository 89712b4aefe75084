import type { DemoThread } from './types'

/** Short conversations between a student and a tutor, oldest message first. */
export const messageThreads: DemoThread[] = [
  {
    when: 'beforeBooking',
    messages: [
      {
        from: 'student',
        text: 'Hello! Do you also take complete beginners? I have about two free evenings a week.',
      },
      {
        from: 'tutor',
        text: 'Gladly. Two short lessons a week work better than one long one. Shall we try half an hour first and see?',
      },
      { from: 'student', text: 'Sounds good, I have just sent a request for Tuesday.' },
      {
        from: 'tutor',
        text: 'Got it and accepted. Write me three things you would like to be able to do by spring.',
      },
    ],
  },
  {
    subject: 'computer-science',
    when: 'beforeLesson',
    messages: [
      {
        from: 'student',
        text: 'Is it fine if I bring my coursework? It is due on Monday and the tests fail on one case.',
      },
      {
        from: 'tutor',
        text: 'Bring it, yes. I will not fix it for you, but we can find out together why that case is different. Send the error tonight if you can.',
      },
      { from: 'student', text: 'Fair enough. It is an index out of range, of course.' },
    ],
  },
  {
    subject: 'mathematics',
    when: 'afterLesson',
    messages: [
      {
        from: 'tutor',
        text: 'Well done today. The three practice questions are on the last whiteboard page. Question two is meant to be annoying.',
      },
      { from: 'student', text: 'It was. I got x = 4 but I had to throw one answer away, is that right?' },
      { from: 'tutor', text: 'Exactly right, and now tell me in one sentence why you threw it away.' },
      {
        from: 'student',
        text: 'Because you cannot take the root of a negative number, at least not until next year :)',
      },
    ],
  },
  {
    subject: 'spanish',
    when: 'beforeLesson',
    messages: [
      { from: 'student', text: 'I will be at my sister’s on Thursday, so my camera may be a phone. Ok?' },
      {
        from: 'tutor',
        text: 'Perfecto. Put your sister on screen for two minutes and introduce her to me in Spanish.',
      },
    ],
  },
  {
    when: 'afterLesson',
    messages: [
      { from: 'student', text: 'Thank you, that was the first time it made sense. Same time next week?' },
      {
        from: 'tutor',
        text: 'My pleasure. That hour is open, book it whenever you like and I will prepare the next chapter.',
      },
    ],
  },
]
