import type { DemoReview } from '../types'

/** Reviews of lessons in English, Spanish, French, German and Mandarin Chinese. */
export const languageReviews: DemoReview[] = [
  {
    stars: 5,
    subject: 'english',
    levels: ['adult'],
    text: 'I write good emails and froze in every meeting. We rehearsed interrupting politely, of all things. Last Thursday I interrupted a director and survived.',
  },
  {
    stars: 5,
    subject: 'english',
    text: 'My own sentences came back to me, corrected, at the end of the lesson. I had been saying "I am agree" for nine years and no one told me.',
    reply: 'Nine years, gone in one evening. I am proud of that one.',
  },
  {
    stars: 4,
    subject: 'english',
    levels: ['primary', 'secondary'],
    author: 'parent',
    text: 'Our girls share the lesson and both get their turn, which is no small thing. They read aloud now without being bribed.',
  },
  {
    stars: 5,
    subject: 'english',
    levels: ['secondary'],
    text: 'One paragraph per week on Macbeth sounded like nothing. It is harder than a whole essay and my teacher asked what had changed.',
  },
  {
    stars: 4,
    subject: 'english',
    text: 'Relaxed and well prepared. I speak for perhaps forty of the sixty minutes, which I have not had elsewhere. A little more grammar would suit me.',
  },
  {
    stars: 5,
    subject: 'english',
    levels: ['adult'],
    text: 'I have an Argentine accent and I like it. Instead of removing it we worked on the four sounds that cause misunderstandings. Phone calls are easier already.',
  },
  {
    stars: 3,
    subject: 'english',
    text: 'Pleasant conversation, but it felt a bit like chatting. In the second lesson I asked for corrections and got plenty, so just ask.',
  },
  {
    stars: 5,
    subject: 'spanish',
    text: 'Ordered for the whole table in Oaxaca and the waiter answered in Spanish. I nearly cried into the mole.',
  },
  {
    stars: 5,
    subject: 'spanish',
    levels: ['adult'],
    text: 'After years of apps I knew the word for "turtle" and could not ask for the bill. Six lessons of real scenes have fixed that.',
    reply: 'La cuenta, por favor! And if one day you need a turtle, you are ready.',
  },
  {
    stars: 4,
    subject: 'spanish',
    text: 'Ser and estar explained through gossip about neighbours. Clever, memorable. I would like the recordings a bit sooner.',
  },
  {
    stars: 5,
    subject: 'spanish',
    levels: ['adult'],
    text: 'I am a nurse and needed to ask about pain, allergies and medicines without a translator. We practised with me as the patient first. So useful.',
  },
  {
    stars: 5,
    subject: 'spanish',
    text: 'Hardly a word of English and I still understood, thanks to hands, drawings and endless patience. My ear has changed within a month.',
  },
  {
    stars: 3,
    subject: 'spanish',
    text: 'Friendly and fun. My aim is the DELE, though, and we began exam tasks later than I would have liked. The mock oral was excellent.',
  },
  {
    stars: 4,
    subject: 'spanish',
    text: 'Little and often really works: two half hours a week instead of one long one. I forget much less in between.',
  },
  {
    stars: 5,
    subject: 'french',
    text: 'A waiter in Lyon answered me in French. That is the review.',
    reply: 'Then my work here is done. (It is not, we still have your "u" on Thursday.)',
  },
  {
    stars: 5,
    subject: 'french',
    text: 'I used to freeze at numbers above seventy. We turned them into a bidding game and I can now buy a very expensive imaginary painting.',
  },
  {
    stars: 4,
    subject: 'french',
    levels: ['adult'],
    text: 'Good preparation for the TCF: real recordings, real speed, no mercy. I left tired and better. Bring water.',
  },
  {
    stars: 5,
    subject: 'french',
    text: 'Corrects three things per lesson and no more. At first I thought that was lazy; by the fifth lesson I noticed I no longer make those fifteen mistakes.',
  },
  {
    stars: 3,
    subject: 'french',
    text: 'I like the stories, but as a complete beginner I was lost for long stretches. It got better once we used subtitles.',
    reply: 'Merci for being frank. The slower version with pictures is now our starting point each week.',
  },
  {
    stars: 4,
    subject: 'french',
    text: 'Grammar on a single page per week suits my busy head. Sometimes the page is a very full page.',
  },
  {
    stars: 5,
    subject: 'french',
    text: 'We talked for twenty minutes about a film before I noticed we had not said a word of English. I have been learning for six years and that had never happened.',
  },
  {
    stars: 5,
    subject: 'german',
    levels: ['adult'],
    text: 'B1 passed, residence permit filed. The mock oral with a bored examiner was so realistic that the real one felt friendly.',
  },
  {
    stars: 5,
    subject: 'german',
    text: 'Stop worrying about der, die, das and put the verb in the right place. That one sentence gave me back the courage to speak.',
  },
  {
    stars: 4,
    subject: 'german',
    levels: ['adult'],
    text: 'We wrote the email to my landlord together, then I wrote the second one alone. The heating works. Very practical lessons, slightly strict on punctuality.',
    reply: 'Heating first, dative later. And you have been on time ever since!',
  },
  {
    stars: 5,
    subject: 'german',
    levels: ['adult'],
    text: 'Three weeks after starting I ran a stand-up in German. It took eleven minutes, and two of those were silence, but nobody switched to English.',
  },
  {
    stars: 3,
    subject: 'german',
    text: 'Knows everything about grammar and I now know a bit more than I wanted. I would have preferred to speak for longer.',
  },
  {
    stars: 4,
    subject: 'german',
    text: 'The page with everything I said well is a lovely idea. I keep them all in a folder and read them before difficult phone calls.',
  },
  {
    stars: 5,
    subject: 'mandarin-chinese',
    text: 'Tone pairs to a drum loop. My neighbours have questions, but my taxi driver in Taipei understood me the first time.',
  },
  {
    stars: 5,
    subject: 'mandarin-chinese',
    text: 'Characters were a wall of ink to me. Learning them in families with the parts explained, I read my first menu after eight lessons.',
  },
  {
    stars: 4,
    subject: 'mandarin-chinese',
    levels: ['secondary'],
    author: 'parent',
    text: 'My husband is from Guangzhou and the children understood but never answered. They left their grandmother a voice message in Mandarin last week.',
    reply: 'And she answered with a four-minute one! They will be busy transcribing it on Sunday.',
  },
  {
    stars: 5,
    subject: 'mandarin-chinese',
    text: 'Corrects my tones with a small hand signal and lets me finish the thought. Such a simple idea and so much better than being stopped at every word.',
  },
  {
    stars: 4,
    subject: 'mandarin-chinese',
    text: 'HSK 3 passed with 254. The plan with a progress bar kept me honest. Bring your flash cards up to date or you will be found out.',
  },
  {
    stars: 3,
    subject: 'mandarin-chinese',
    text: 'The lesson itself was good. The time difference makes the only free slots very early for me, and I was not at my best at six in the morning.',
  },
  {
    stars: 5,
    subject: 'mandarin-chinese',
    levels: ['adult'],
    text: 'Needed a toast and twenty minutes of small talk for a factory visit. My hosts laughed in the right places.',
  },
]
