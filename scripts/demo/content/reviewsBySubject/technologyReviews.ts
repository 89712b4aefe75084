import type { DemoReview } from '../types'

/** Reviews of lessons in computer science and data science. */
export const technologyReviews: DemoReview[] = [
  {
    stars: 5,
    subject: 'computer-science',
    text: 'I shared my screen with forty lines of broken recursion. Instead of fixing it we drew the call stack on paper, and I found the bug myself ten minutes later.',
  },
  {
    stars: 5,
    subject: 'computer-science',
    levels: ['university'],
    text: 'Second-year algorithms exam in five days and I was nowhere. We did one graph problem a day. Passed with 67, which I had stopped hoping for.',
    reply: 'You put in the five evenings, I only chose the problems. Well earned.',
  },
  {
    stars: 5,
    subject: 'computer-science',
    levels: ['adult'],
    text: 'At 44 I assumed I was too old for this. After three lessons I have a small page online that my book club actually uses.',
  },
  {
    stars: 4,
    subject: 'computer-science',
    text: 'Excellent code review with reasons for each comment, not only opinions. Be ready to do homework, it is expected and it shows if you have not.',
  },
  {
    stars: 5,
    subject: 'computer-science',
    levels: ['adult'],
    text: 'Mock interview was harder than the real one a week later. I got the offer. The feedback sheet told me I go silent when stuck, and I had never noticed.',
  },
  {
    stars: 3,
    subject: 'computer-science',
    text: 'Very knowledgeable, but we talked about architecture when I needed help with the basics of classes. My fault in part, I had not said how new I am.',
    reply:
      'That one is on me, I should have asked at the start. I have prepared a gentler path for our next hour.',
  },
  {
    stars: 5,
    subject: 'computer-science',
    text: 'Git finally makes sense. I was copying folders named final, final2 and final_really. Not any more.',
  },
  {
    stars: 4,
    subject: 'computer-science',
    levels: ['university'],
    text: 'Would not tell me the answer to my coursework, which irritated me at the time and was right. The similar example we did together was enough.',
  },
  {
    stars: 5,
    subject: 'computer-science',
    levels: ['secondary'],
    author: 'parent',
    text: 'My fifteen-year-old built a game about our dog and presented it to the whole family. He has started explaining loops to his grandfather.',
  },
  {
    stars: 2,
    subject: 'computer-science',
    text: 'The sound dropped out several times in the first half and we lost a good part of the lesson. What remained was fine. I was offered extra time, which I have not used yet.',
    reply:
      'Apologies again, my provider had a fault that evening. The extra half hour is yours whenever you like, and I have a second connection now.',
  },
  {
    stars: 5,
    subject: 'data-science',
    text: 'Brought a terrible spreadsheet from work, left with a clean pandas script and the feeling that I could do the next one alone. I have done two since.',
  },
  {
    stars: 5,
    subject: 'data-science',
    levels: ['adult'],
    text: 'As a career changer I had collected eleven certificates and no confidence. One project, reviewed every week as if we were colleagues, did more than all of them.',
    reply: 'Your churn project is better than many I see at work. Send it out!',
  },
  {
    stars: 5,
    subject: 'data-science',
    levels: ['university'],
    text: 'Saved my thesis. We found that I had been testing the same hypothesis five times and calling it five results. Embarrassing to learn now, far worse at the defence.',
  },
  {
    stars: 4,
    subject: 'data-science',
    text: 'Deep and honest. Some parts of the maths went over my head, but I got a reading list sorted by difficulty, which is rare.',
  },
  {
    stars: 5,
    subject: 'data-science',
    levels: ['adult'],
    text: 'Rehearsed my portfolio talk and was asked the exact question the panel asked two days later: how do you know the model is not just memorising?',
  },
  {
    stars: 3,
    subject: 'data-science',
    text: 'Good content, heavy on theory. I wanted more time in the notebook. We agreed to split the hours half and half from now on.',
  },
  {
    stars: 4,
    subject: 'data-science',
    text: 'SQL window functions in one evening, with examples from my own industry. I would have liked the query file straight away instead of the next morning.',
  },
  {
    stars: 5,
    subject: 'data-science',
    text: 'The first person who told me that my chart was ugly, why, and how to fix it in three clicks. My manager noticed.',
  },
]
