/** Why a tutor is shown (NV13). */
export const match = {
  label: 'Why {name}',
  newcomer: 'New tutor: put higher today',
  subject: 'Teaches {subject}',
  subjectLevel: 'Teaches {subject} {level}',
  level: {
    primary: 'at primary school level',
    secondary: 'at secondary school level',
    university: 'at university level',
    adult: 'to adults',
  },
  free: 'Free at that time',
  freeDay: 'Free on {day}',
  freePart: {
    morning: 'Free in the morning',
    afternoon: 'Free in the afternoon',
    evening: 'Free in the evening',
    night: 'Free at night',
  },
  freeDayPart: {
    morning: 'Free on {day} mornings',
    afternoon: 'Free on {day} afternoons',
    evening: 'Free on {day} evenings',
    night: 'Free on {day} nights',
  },
  native: 'Native speaker of {language}',
  speaks: 'Speaks {language}',
  price: 'Within your price',
  attendance: 'Came to {percent}% of lessons',
  rating: { one: '{average} from {count} review', other: '{average} from {count} reviews' },
} as const
