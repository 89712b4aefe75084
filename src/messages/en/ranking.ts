/** How tutors are put in order, and where one stands (EX48, EX49, NV13). */
export const ranking = {
  title: 'Where you stand',
  text: 'Your place in the search, what it is made of, and what would move it.',
  notForSale:
    'Places cannot be bought: neither your price, nor our commission, nor packages or payouts play a part.',
  howLink: 'How ranking works, for everybody to read',
  placesTitle: 'Your place among tutors',
  placesText:
    'When somebody looks for the subject and nothing else. Words, times and prices change the order.',
  placesCaption: 'Your place by subject',
  subject: 'Subject',
  place: 'Place',
  placeOf: '{place} of {total}',
  notFound: 'Not shown now',
  notFoundText:
    'Students do not find you at the moment. You are shown once your profile is approved, has a price, and is open to new students.',
  noSubjects: 'You have no subjects yet',
  noSubjectsText: 'Add what you teach, and you see here where you stand.',
  seeThem: 'See the tutors',
  scoreTitle: 'Your score: {points} of 100',
  scoreText: 'It is the sum of these parts, as they stand now. Places follow within a few minutes.',
  partsCaption: 'The parts of your score',
  partColumn: 'Part',
  madeOf: 'What it is made of',
  points: 'Points',
  pointsOf: '{points} of {weight}',
  part: {
    rating: 'Rating',
    attendance: 'Attendance',
    response: 'Answers',
    completion: 'Lessons kept',
    freshness: 'Activity',
    flags: 'No warnings',
    exploration: 'A turn for new tutors',
  },
  fact: {
    noReviews: 'No reviews yet; you start from {mean}',
    reviews: {
      one: '{average} from {count} review, counted as {confident}',
      other: '{average} from {count} reviews, counted as {confident}',
    },
    noLessons: 'No lessons in {days} days yet; you start from {percent}%',
    attended: 'You came to {kept} of {due} lessons in {days} days',
    noRequests: 'No requests in {days} days yet; you start from {percent}%',
    answered: 'You answered {kept} of {due} requests in {days} days. Students read: {time}',
    unanswered: 'You answered none of {due} requests in {days} days',
    kept: {
      one: '{count} late cancellation in {days} days',
      other: '{count} late cancellations in {days} days',
    },
    keptAll: 'You cancelled no lesson late in {days} days',
    active: 'Last active on {date}',
    neverActive: 'You have not taught, answered or set hours yet',
    noFlags: 'Nothing to warn about',
    notNew: 'For tutors with fewer than {lessons} lessons',
    lifted: 'Today is your day: new tutors take turns',
    waiting: { one: 'Your next turn is in {count} day', other: 'Your next turn is in {count} days' },
  },
  flag: {
    low_rating: 'Rating below {rating}',
    missed_lessons: 'More than {missed}% of lessons missed',
    many_cancellations: 'More than {cancelled}% of lessons cancelled',
  },
  movesTitle: 'What would move it most',
  movesNone: 'There is nothing more to gain right now. Keep it up.',
  move: {
    answerSooner: 'Answering half of your requests within an hour would add {points} points',
    answerAll: 'Answering every request in time would add {points} points',
    keepLessons: 'Coming to your next {lessons} lessons would add {points} points',
    goodReviews: '{reviews} more five-star reviews would add {points} points',
    beActive: 'Teaching, answering or looking after your hours today would add {points} points',
  },

  howTitle: 'How ranking works',
  howText: 'What decides which tutors you see first, and how much each part counts.',
  howOrderTitle: 'The order of a search',
  howOrder: {
    filters: 'Only tutors who fit your filters are shown: subject, price, times, languages and the others.',
    words:
      'When words are typed, those whose profile fits them best come first: words in the name and subjects count most, then in the headline, then in the text.',
    quality:
      'Among tutors who fit alike the score below decides. Where they fit differently well, it counts beside the words.',
    sorts:
      'When you sort by price, rating or experience, that decides, and the score only where it is equal.',
  },
  howMoneyTitle: 'Nobody can pay to be higher up',
  howMoney:
    'There are no paid places and no advertisements. What a tutor charges, what we earn, and what a tutor sells in packages plays no part.',
  howScoreTitle: 'The score, up to 100 points',
  howScoreCaption: 'Parts of the score and how much each counts',
  howWeight: 'Up to {weight} points',
  howPart: {
    rating:
      'The mean of the reviews. A few of them say little, so we count {count} more of {mean} each. {none} and below gives nothing.',
    attendance:
      'Lessons the tutor came to, of those that were due in {days} days. We count {count} more at {percent}%, because a few lessons say little; {none}% and below gives nothing.',
    response:
      'Requests that were answered in {days} days, and how soon: all points for half of the answers within an hour, half of them at twelve hours. We count {count} more requests at {percent}%, because a few say little.',
    completion:
      'Confirmed lessons that were not cancelled less than 24 hours before, in {days} days. Counted like attendance.',
    freshness:
      'How long ago the tutor last taught, answered or changed their hours: all points within {full} days, none after {none}.',
    flags:
      'Half is lost with one warning, all with two: a rating below {rating}, more than {missed}% of lessons missed, more than {cancelled}% of confirmed lessons cancelled, each from {enough} reviews or lessons on. Our team looks at these tutors as well.',
    exploration:
      'Tutors with fewer than {enough} lessons get these points on one day of {days}, so that new tutors are seen. Whose day it is follows from a number; nobody can choose it, and the card says so.',
  },
  howAppeal:
    'Lessons missed and late cancellations count no more once an appeal against them was successful. Tutors see their own parts and what would move them on “Where I stand”.',
  howNumbersTitle: 'How these numbers are made',
  howNumbers: {
    response:
      'Response time: the median time from a request to the first answer (yes, no, or another time), over {days} days.',
    responseRate:
      'Response rate: requests answered before they ran out, of all that were not taken back before, over {days} days.',
    attendance:
      'Attendance: lessons the tutor came to, of all that came to their time, over {days} days. Lessons that failed for technical reasons or were called off by us do not count.',
    completion:
      'Lessons kept: lessons that came to their time, of these and those the tutor cancelled less than 24 hours before, over {days} days.',
    enough: 'Below {enough} requests or lessons we say “not enough lessons yet” instead.',
    active: 'Last active: the last lesson, answer, or change of hours.',
  },
  factsTitle: 'How {name} works',
  factsResponse: 'Response time',
  factsResponseRate: 'Requests answered',
  factsAttendance: 'Came to lessons',
  factsCompletion: 'Kept lessons',
  factsActive: 'Last active',
  notEnough: 'Not enough lessons yet',
  percent: '{percent}%',
  howMade: 'How these numbers are made',
} as const
