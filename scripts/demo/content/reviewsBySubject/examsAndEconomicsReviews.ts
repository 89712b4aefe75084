import type { DemoReview } from '../types'

/** Reviews of lessons in test preparation and economics. */
export const examsAndEconomicsReviews: DemoReview[] = [
  {
    stars: 5,
    subject: 'test-preparation',
    focus: 'ielts',
    text: 'Writing went from 6.0 to 7.0 in five weeks. It turned out I was writing beautiful paragraphs that did not answer the question.',
  },
  {
    stars: 5,
    subject: 'test-preparation',
    focus: 'ielts',
    text: 'Hearing a recording of my own part two was painful. I said "actually" fourteen times. In the exam I said it once and smiled.',
    reply: 'Actually, I am delighted.',
  },
  {
    stars: 4,
    subject: 'test-preparation',
    focus: 'ielts',
    text: 'Marks essays on screen while you watch, against the real criteria, so there is no mystery left. Strict but fair. My band is up by half a point so far.',
  },
  {
    stars: 5,
    subject: 'test-preparation',
    focus: 'ielts',
    text: 'I work nights at a hospital and could only study at odd hours. We found a slot, made a ten-lesson plan, and I got the 7.0 I need for registration.',
  },
  {
    stars: 3,
    subject: 'test-preparation',
    focus: 'ielts',
    text: 'Useful feedback on speaking. I hoped the writing would be returned faster; it came two days before my test. I passed anyway.',
    reply: 'That was too late and I am sorry. I now promise marked work within a day, and keep to it.',
  },
  {
    stars: 5,
    subject: 'test-preparation',
    focus: 'sat',
    text: '1180 to 1340. We kept a list of each point I lost and why. More than half were misread questions, so we worked on reading and barely touched new maths.',
  },
  {
    stars: 5,
    subject: 'test-preparation',
    focus: 'sat',
    author: 'parent',
    text: 'A plan, a spreadsheet we can all see, and a kid who no longer slams doors on Saturdays. Up 130 points so far and two months to go.',
  },
  {
    stars: 4,
    subject: 'test-preparation',
    focus: 'sat',
    author: 'parent',
    text: 'Professional from the first minute and honest about what is realistic. My son would like fewer practice tests. I would not.',
  },
  {
    stars: 4,
    subject: 'test-preparation',
    focus: 'sat',
    text: 'Taught me when to skip. I finished a maths module with four minutes left for the first time in my life.',
  },
  {
    stars: 5,
    subject: 'test-preparation',
    focus: 'gre',
    text: 'Estimation first, algebra last. Quant 155 to 164 and I stopped reaching for the calculator for 15 percent of 80.',
  },
  {
    stars: 4,
    subject: 'test-preparation',
    focus: 'gre',
    text: 'Demanding, with a lot of arithmetic drills, and it pays. I wish I had started three weeks earlier than I did.',
  },
  {
    stars: 5,
    subject: 'economics',
    levels: ['secondary'],
    text: 'I always wrote "it depends" and stopped there. Now I know what it depends on, and evaluation went from 3 marks to 7.',
  },
  {
    stars: 5,
    subject: 'economics',
    levels: ['university'],
    text: 'My problem set had a Lagrangian on it and I had no idea why. We told the story behind it first, and the maths turned out to be four lines.',
    reply: 'Four lines, and you wrote all of them. Bring the next sheet!',
  },
  {
    stars: 4,
    subject: 'economics',
    text: 'One headline, one diagram, one argument. The format is brilliant for revision. Sometimes we stay with the headline a little too long.',
  },
  {
    stars: 5,
    subject: 'economics',
    levels: ['university'],
    text: 'Econometrics with somebody who has run real regressions and is willing to say which of mine are nonsense. Two were.',
  },
  {
    stars: 3,
    subject: 'economics',
    text: 'Clever and quick. I needed more time to write things down, and the board was wiped before I had finished. Screenshots solved it later.',
  },
  {
    stars: 5,
    subject: 'economics',
    levels: ['secondary'],
    text: 'IB commentary rescued. I had three diagrams and no point. I now have one diagram, one point, and a predicted 7.',
  },
  {
    stars: 4,
    subject: 'economics',
    text: 'Elasticity explained with my own phone contract. I will never forget it, or renew it.',
  },
]
