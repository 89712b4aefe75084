import type { MatchTutor } from './matchReasons'

/** A tutor of algebra and physics who does most things well. */
export const matchTutor = (changes: Partial<MatchTutor> = {}): MatchTutor => ({
  subjects: [
    { slug: 'algebra', name: 'Algebra', levels: ['secondary', 'university'] },
    { slug: 'physics', name: 'Physics' },
  ],
  languages: [
    { code: 'es', level: 'native' },
    { code: 'en', level: 'C1' },
  ],
  ratingAverage: 4.9,
  ratingCount: 31,
  attendanceRate: 0.989,
  responseMinutes: 40,
  ...changes,
})
