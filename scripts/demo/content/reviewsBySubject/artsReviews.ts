import type { DemoReview } from '../types'

/** Reviews of lessons in music and writing. */
export const artsReviews: DemoReview[] = [
  {
    stars: 5,
    subject: 'music',
    focus: 'piano',
    text: 'I had not touched a piano since I was twelve. After two months I play a Satie piece from start to finish and my cat has stopped leaving the room.',
  },
  {
    stars: 5,
    subject: 'music',
    focus: 'piano',
    text: 'My wrist used to hurt after half an hour. We changed the height of the bench and how I let the arm fall. It has not hurt since.',
    reply: 'So glad. Please keep the twelve-minute rule even when you feel wonderful.',
  },
  {
    stars: 5,
    subject: 'music',
    focus: 'piano',
    author: 'parent',
    text: 'My seven-year-old wrote eight bars called "Rain on the car" and played them for her class. She asks to practise. I did not know that was possible.',
  },
  {
    stars: 4,
    subject: 'music',
    focus: 'piano',
    text: 'Practising the joins between bars instead of the whole piece was a revelation. The lag online takes some getting used to, no playing together.',
  },
  {
    stars: 4,
    subject: 'music',
    focus: 'piano',
    text: 'Grade 5 theory passed with merit after eight weeks. The mock in week seven was the best preparation. Lots of worksheets, be warned.',
  },
  {
    stars: 5,
    subject: 'music',
    focus: 'guitar',
    text: 'Three chords in the first lesson, a song by the second. My kids sang along and were only a little embarrassed.',
  },
  {
    stars: 5,
    subject: 'music',
    focus: 'guitar',
    text: 'The slow-motion clip of my own right hand with arrows on it was worth the whole price. My rasgueado no longer sounds like falling furniture.',
    reply: 'Falling furniture has its place, but not in a soleá. Enhorabuena!',
  },
  {
    stars: 4,
    subject: 'music',
    focus: 'guitar',
    text: 'Warm, musical, and never in a hurry. I would have liked to get to the songs I chose a bit earlier, but the rhythm work was needed.',
  },
  {
    stars: 3,
    subject: 'music',
    focus: 'guitar',
    text: 'A lovely person and a superb player. For me there was too much clapping and too little guitar in the first weeks.',
  },
  {
    stars: 5,
    subject: 'music',
    focus: 'guitar',
    text: 'Backing tracks at three speeds are a stroke of genius. I started at the slowest in May and played at my brother’s wedding in full tempo.',
  },
  {
    stars: 5,
    subject: 'writing',
    text: 'We read my introduction aloud and I heard it: four sentences before anything happened. Deleted three. Best edit of my life.',
  },
  {
    stars: 5,
    subject: 'writing',
    levels: ['university'],
    text: 'My dissertation chapter had been stuck since March. After one conversation about what I actually believe, I wrote nine pages in a weekend.',
    reply: 'You believed it all along, it was hiding on page six. Good luck with the viva.',
  },
  {
    stars: 5,
    subject: 'writing',
    levels: ['secondary'],
    text: 'I wanted to write about a service trip and ended up writing about fixing my grandmother’s radio. I got in, and the letter mentioned the radio.',
  },
  {
    stars: 4,
    subject: 'writing',
    text: 'Does not rewrite a single line for you. It is slower and you end up with something that is yours. Comments arrive as voice notes, which I have grown fond of.',
  },
  {
    stars: 5,
    subject: 'writing',
    levels: ['university', 'adult'],
    text: 'English is my third language and my cover letters sounded like a manual. Same facts, new order, shorter verbs. Two interviews in one week.',
  },
  {
    stars: 3,
    subject: 'writing',
    text: 'Sharp feedback, and a lot of it at once. I needed a day to recover and would have liked to hear which three points matter most.',
    reply: 'A very fair note. From now on you get three points first and the rest as an appendix.',
  },
  {
    stars: 4,
    subject: 'writing',
    levels: ['adult'],
    text: 'In the story workshop you may not explain your text, only listen. Terrifying and excellent. My dialogue has improved the most.',
  },
  {
    stars: 4,
    subject: 'writing',
    text: 'Taught me to outline by arguing with myself. My essays are shorter and my marks are higher, which feels like cheating.',
  },
]
