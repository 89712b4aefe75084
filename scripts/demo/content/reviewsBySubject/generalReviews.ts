import type { DemoReview } from '../types'

/** Reviews that fit a lesson in any subject. */
export const generalReviews: DemoReview[] = [
  {
    stars: 5,
    text: 'Prepared, on time, and had clearly read what I wrote when booking. That alone is rare.',
  },
  {
    stars: 5,
    text: 'Fourth lesson now. What I value most is that we always begin with what I forgot from the last one.',
  },
  {
    stars: 5,
    text: 'I was nervous about learning by video. Ten minutes in I had forgotten about the screen.',
  },
  {
    stars: 4,
    text: 'Good pace, good examples. The lesson plan came the night before, which helped me choose what to ask.',
  },
  {
    stars: 5,
    text: 'Explained the same thing three ways without a hint of impatience, and the third one was for me.',
    reply: 'The third one was the best, and it came out of your own question. Thank you.',
  },
  {
    stars: 4,
    text: 'Everything I hoped for, except that an hour is too short for two topics. Booking ninety minutes next time.',
  },
  {
    stars: 5,
    author: 'parent',
    text: 'I get a short, honest note after each lesson about what went well and what did not. That is worth as much to me as the lesson.',
  },
  {
    stars: 5,
    author: 'parent',
    text: 'My daughter is shy and usually hates new people. She was chatting within five minutes.',
    reply: 'She has such good questions once she trusts you not to laugh at them.',
  },
  {
    stars: 4,
    author: 'parent',
    text: 'Very reliable, never cancelled in two months. I would like to see the materials in one place, as my son loses everything.',
  },
  {
    stars: 5,
    author: 'parent',
    text: 'We moved a lesson twice because of football and it was no problem either time. The teaching is excellent as well.',
  },
  {
    stars: 5,
    text: 'Half the price of what I was paying in town and twice the preparation. I feel a little guilty about it.',
  },
  { stars: 4, text: 'A tough but friendly hour. I left with a list of exactly three things to practise.' },
  {
    stars: 5,
    text: 'First teacher who asked how I like to learn and then really changed something because of the answer.',
  },
  {
    stars: 3,
    text: 'It was fine. We needed a while to find the right level, and the second half was much better than the first.',
    reply: 'Thank you for staying with it. I know your level now and will start there.',
  },
  {
    stars: 5,
    text: 'Booked in the evening, had the lesson the next morning, sat the test that afternoon. Passed.',
  },
  { stars: 4, text: 'Clear, calm and well organised. Could smile more, but I came to learn.' },
  { stars: 5, text: 'I have had many tutors and this is the first time I looked forward to the homework.' },
  {
    stars: 2,
    text: 'The tutor was late by ten minutes and we never quite made up for it. When we did get going the explanations were good.',
    reply:
      'You are right and I am sorry. My clock was on summer time and I was not. I would be glad to show you a proper hour.',
  },
  {
    stars: 5,
    text: 'Asked me to teach the topic back at the end. I thought I had understood it. I had not. Now I have.',
  },
  {
    stars: 4,
    text: 'The time difference worked out better than I feared, since my lesson at seven in the morning is over before work starts.',
  },
  { stars: 5, text: 'Remembers everything: my exam date, the name of my dog, the mistake I keep making.' },
  {
    stars: 5,
    text: 'My internet died halfway. We went on by phone with photos of the notebook, and the missing minutes were added without my asking.',
  },
  {
    stars: 3,
    text: 'Knows a great deal and tends to tell you all of it. I have learned to interrupt, and then it works well.',
  },
  {
    stars: 4,
    text: 'A good first lesson. We mostly found out what I do not know, which was humbling and necessary.',
  },
  {
    stars: 5,
    author: 'parent',
    text: 'Two children, two very different heads, one tutor who handles both. It has made our Tuesday evenings peaceful.',
  },
  {
    stars: 5,
    text: 'No small talk, no sales pitch, just an hour of concentrated help. Exactly what I needed.',
  },
  {
    stars: 4,
    text: 'I can feel the progress after six lessons. The whiteboard pages afterwards are neat enough to print.',
  },
  {
    stars: 2,
    text: 'Not a match for me. I was looking for exam drills and the lessons are more of a conversation. I should have read the profile properly.',
    reply: 'Thank you for trying. I sent you two names of colleagues who drill better than I do.',
  },
  {
    stars: 5,
    text: 'Stopped me halfway through my explanation and said: "You already know this, you only need to trust it." True, as it turned out.',
  },
  {
    stars: 5,
    author: 'parent',
    text: 'Grades are up one step, mood is up by three. Thank you.',
    reply: 'The mood came first. The grade followed it.',
  },
  { stars: 4, text: 'Answers messages within the day and never makes you feel that the question was silly.' },
  {
    stars: 5,
    text: 'I took screenshots at the start and at the end of our two months together. I can hardly believe that the first ones are mine.',
  },
]
