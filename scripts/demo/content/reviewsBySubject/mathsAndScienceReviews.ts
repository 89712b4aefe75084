import type { DemoReview } from '../types'

/** Reviews of lessons in mathematics, physics, chemistry and biology. */
export const mathsAndScienceReviews: DemoReview[] = [
  {
    stars: 5,
    subject: 'mathematics',
    levels: ['secondary'],
    text: 'I had decided quadratics were not for me. We spent the whole hour on one problem, done three ways, and I could explain completing the square to my sister at dinner.',
  },
  {
    stars: 5,
    subject: 'mathematics',
    levels: ['secondary'],
    author: 'parent',
    text: 'My daughter came out of the lesson and did her homework without being asked. I checked twice. We have booked the next four weeks.',
    reply: 'She did the hard part by saying "I am lost" out loud. See you both on Tuesday.',
  },
  {
    stars: 5,
    subject: 'mathematics',
    levels: ['secondary'],
    author: 'parent',
    text: 'Found out in twenty minutes that the trouble was not algebra at all but negative numbers from two years ago. Nobody at school had noticed.',
  },
  {
    stars: 4,
    subject: 'mathematics',
    levels: ['secondary'],
    text: 'Really clear on trigonometric identities and the notes afterwards are gold. We ran out of time for the past paper I brought, so send yours in advance.',
    reply: 'Fair point. Next time the paper comes first and the chat about cats comes last.',
  },
  {
    stars: 5,
    subject: 'mathematics',
    levels: ['university'],
    text: 'Linear algebra midterm: 41. Final: 78. The difference was learning to draw what a transformation does before touching the matrix.',
  },
  {
    stars: 5,
    subject: 'mathematics',
    levels: ['university'],
    text: 'Did not give me the proof, kept asking what I would need to know first. Annoying for half an hour and then it simply fell into place.',
  },
  {
    stars: 3,
    subject: 'mathematics',
    levels: ['secondary'],
    text: 'Knows the material very well but went too fast for me on logarithms, and I only asked to slow down near the end. The summary sheet helped afterwards.',
    reply:
      'Thank you for telling me. I have halved the plan for next time and we will stop every ten minutes to check.',
  },
  {
    stars: 5,
    subject: 'mathematics',
    levels: ['primary'],
    author: 'parent',
    text: 'My son is nine and was crying over fractions. Pizza drawings, a paper ruler, lots of laughing. He now corrects ME when I cut the cake.',
  },
  {
    stars: 4,
    subject: 'mathematics',
    levels: ['primary'],
    author: 'parent',
    text: 'Kind, structured and always ends on something the child can do alone. I would like a little more homework, but my daughter disagrees.',
  },
  {
    stars: 5,
    subject: 'physics',
    text: 'I finally see why a free-body diagram comes before any equation. Six problems, all different, same drawing every time. My mock went from a C to an A.',
  },
  {
    stars: 5,
    subject: 'physics',
    text: 'Asked what would happen if the mass were a million kilos, then if it were zero, and suddenly the formula was obvious. Nobody had taught me to test the extremes.',
  },
  {
    stars: 4,
    subject: 'physics',
    levels: ['secondary'],
    text: 'Great feeling for what examiners want in the six-mark explanations. The picture froze twice because of my wifi, and the time was added at the end without a word.',
  },
  {
    stars: 5,
    subject: 'physics',
    levels: ['secondary'],
    author: 'parent',
    text: 'My son was predicted a D. Patient work on circuits all autumn, and he has just been moved up a set. He also now repairs things in our house, with mixed results.',
    reply: 'Please tell him to unplug the toaster first. A pleasure to teach him.',
  },
  {
    stars: 3,
    subject: 'physics',
    text: 'The explanation of capacitors was good, but I had hoped for more practice questions and fewer stories. Would book again with a clearer plan.',
  },
  {
    stars: 5,
    subject: 'physics',
    levels: ['university'],
    text: 'Lagrangians in ninety minutes, starting from a bead on a wire. I did the rest of the problem sheet alone for the first time this semester.',
  },
  {
    stars: 4,
    subject: 'physics',
    text: 'Good eye for my mistakes: I lose units halfway through. Having to say them aloud felt childish for one lesson and has been worth about ten marks since.',
  },
  {
    stars: 5,
    subject: 'chemistry',
    text: 'I used to memorise reactions like phone numbers. Now I look for where the electrons are and can guess most of them. Wish I had booked in September.',
  },
  {
    stars: 5,
    subject: 'chemistry',
    levels: ['secondary'],
    text: 'Moles made sense after we counted rice by weighing it. Simple, slightly silly, and I got full marks on the titration question.',
  },
  {
    stars: 4,
    subject: 'chemistry',
    text: 'Solid lesson on equilibrium with a good set of questions, each one a step harder than the last. Started four minutes late, hence four stars.',
    reply:
      'You are right, and I am sorry. My previous lesson ran over, so I have added a break between the two.',
  },
  {
    stars: 5,
    subject: 'chemistry',
    levels: ['secondary'],
    author: 'parent',
    text: 'I listened from the kitchen and learned more about acids than in all my school years. My daughter is less afraid of the exam, which is what we wanted.',
  },
  {
    stars: 5,
    subject: 'chemistry',
    levels: ['university'],
    text: 'Went through my lab report line by line and explained significant figures in a way I will not forget. The mark went from 58 to 74 on the next one.',
  },
  {
    stars: 3,
    subject: 'chemistry',
    text: 'Helpful on bonding. We spent a long time on things I already knew, so I suggest telling your tutor exactly where you are at the start.',
  },
  {
    stars: 4,
    subject: 'chemistry',
    text: 'Buffers are still not my favourite thing on earth, but I can do the calculation and I know what it means. Quick replies between lessons too.',
  },
  {
    stars: 5,
    subject: 'biology',
    text: 'We drew the heart from memory three times, with fewer gaps each time. Two weeks later I could still draw it in the exam.',
  },
  {
    stars: 5,
    subject: 'biology',
    levels: ['secondary'],
    text: 'Turns out I knew the biology and did not know how to answer "explain". We practised only that and my marks jumped.',
    reply: 'You knew far more than your papers showed. Keep writing "because" after every sentence.',
  },
  {
    stars: 4,
    subject: 'biology',
    text: 'Very good on genetics, especially the crosses with two traits. Sends a page of notes within the hour. I would have liked a short quiz at the end.',
  },
  {
    stars: 5,
    subject: 'biology',
    levels: ['university'],
    text: 'Preparing for my anatomy practical with someone who has seen the real thing made a huge difference. Calm, funny, and never impressed by long words.',
  },
  {
    stars: 5,
    subject: 'biology',
    levels: ['secondary'],
    author: 'parent',
    text: 'Our son wants to be a vet and now believes it is possible. The lesson used sharks to explain osmosis and he talked about it all weekend.',
  },
  {
    stars: 3,
    subject: 'biology',
    text: 'Nice teacher and clear slides, but my syllabus is a little different from the one we followed. Sorted out for the second lesson.',
    reply: 'Thank you for sending the specification. Everything from now on follows your exam board.',
  },
  {
    stars: 4,
    subject: 'biology',
    text: 'The Krebs cycle as a railway map. It works. Four stars only because the hour went by before we reached photosynthesis.',
  },
]
