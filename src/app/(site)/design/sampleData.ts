import type { SlotDto } from '@/components/availability/groupSlotsByDay'
import type { BookingCardDto } from '@/components/booking/BookingCard'
import type { LessonLedgerRowDto } from '@/components/payout/LessonLedgerRow'
import type { ReviewDto } from '@/components/review/ReviewCard'
import type { TutorCardDto } from '@/components/tutor/TutorCard'
import type { BookingFields } from '@/domain/booking/states'
import type { Money } from '@/domain/money/money'

export const NOW = new Date('2026-03-02T09:20:00Z')
export const ZONE = 'America/New_York'
export const TUTOR_ZONE = 'Asia/Manila'
export const usd = (amount: number): Money => ({ amount, currency: 'USD' })

export const TUTORS: TutorCardDto[] = [
  {
    slug: 'david-santos',
    name: 'David Santos',
    photoUrl: null,
    country: 'PH',
    headline:
      'Maths that finally makes sense: patient help from fractions to calculus, with a plan after every lesson',
    subjects: ['Mathematics', 'Physics', 'SAT preparation'],
    ratingAverage: 4.92,
    ratingCount: 128,
    lessonsGiven: 940,
    hourlyRate: usd(2500),
    responseMinutes: 50,
    nextSlotAt: '2026-03-03T11:00:00Z',
    badges: ['verified', 'instant'],
  },
  {
    slug: 'jelena-markovic',
    name: 'Jelena Marković',
    photoUrl: null,
    country: 'RS',
    headline: 'Former secondary school teacher. I prepare you for exams calmly, step by step.',
    subjects: ['Chemistry', 'Biology', 'Physics', 'Mathematics', 'Statistics', 'Serbian'],
    ratingAverage: 4.6,
    ratingCount: 1,
    lessonsGiven: 12,
    hourlyRate: { amount: 180_000, currency: 'RSD' },
    responseMinutes: 200,
    nextSlotAt: null,
    badges: ['verified'],
  },
  {
    slug: 'mei-tanaka',
    name: 'Mei Tanaka',
    photoUrl: null,
    country: 'JP',
    headline: 'Conversation first: Japanese for travellers and the curious',
    subjects: ['Japanese'],
    ratingAverage: null,
    ratingCount: 0,
    lessonsGiven: 0,
    hourlyRate: { amount: 3200, currency: 'JPY' },
    responseMinutes: null,
    nextSlotAt: '2026-03-04T02:30:00Z',
    badges: ['new'],
  },
]

export const SUBJECTS = [
  { slug: 'mathematics', name: 'Mathematics', icon: 'sigma', tutorCount: 14, count: 14 },
  { slug: 'physics', name: 'Physics', icon: 'atom', tutorCount: 8, count: 8 },
  { slug: 'chemistry', name: 'Chemistry', icon: 'flask-conical', tutorCount: 6, count: 6 },
  { slug: 'programming', name: 'Programming', icon: 'code', tutorCount: 11, count: 11 },
  { slug: 'spanish', name: 'Spanish', icon: 'languages', tutorCount: 1, count: 1 },
]

export const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Spanish' },
]

/** A week of slots on the half hour, busy Wednesday and Sunday. */
export const SLOTS: SlotDto[] = [0, 1, 3, 4, 5].flatMap((day) =>
  [13, 13.5, 14, 16, 16.5, 17, 22].slice(0, 7 - day).map((hour) => {
    const start = Date.UTC(2026, 2, 3 + day, 0, hour * 60)
    return { start: new Date(start), end: new Date(start + 3_600_000) }
  }),
)

export const fields = (changes: Partial<BookingFields> = {}): BookingFields => ({
  sessionState: 'CONFIRMED',
  sessionOutcome: null,
  paymentState: 'AUTHORIZED',
  disputeState: 'NONE',
  ...changes,
})

export const booking = (changes: Partial<BookingCardDto> = {}): BookingCardDto => ({
  id: '019b2c4e-0000-7000-8000-000000000001',
  subject: 'Mathematics',
  topic: 'Quadratic equations',
  start: '2026-03-03T14:00:00Z',
  durationMinutes: 60,
  fields: fields(),
  viewer: 'student',
  tutorName: 'David',
  studentName: 'Sofia',
  counterpart: { name: 'David Santos' },
  amount: usd(2500),
  ...changes,
})

export const REVIEWS: ReviewDto[] = [
  {
    id: 'r1',
    authorName: 'Sarah M.',
    rating: 5,
    comment:
      'My daughter dreaded maths. After four lessons with David she explains it to me at dinner. He always sends a short summary afterwards, so I know what they worked on.',
    subject: 'Mathematics',
    createdAt: '2026-02-12T10:00:00Z',
    lessonsTogether: 4,
    reply: { authorName: 'David', text: 'Thank you, Sarah. She did the hard part herself!' },
  },
  {
    id: 'r2',
    authorName: 'Marcus O.',
    rating: 4,
    comment: 'Clear, on time and honest about what I still need to practise.',
    subject: 'Physics',
    createdAt: '2026-01-30T10:00:00Z',
    lessonsTogether: 1,
  },
]

export const LEDGER: LessonLedgerRowDto[] = [
  {
    bookingId: 'b1',
    start: '2026-03-01T12:00:00Z',
    studentName: 'Sofia R.',
    subject: 'Mathematics',
    paid: usd(2500),
    commission: usd(500),
    rateBps: 2000,
    net: usd(2000),
    state: 'pending',
    availableAt: '2026-03-03T13:00:00Z',
  },
  {
    bookingId: 'b2',
    start: '2026-02-20T12:00:00Z',
    studentName: 'Marcus O.',
    subject: 'Physics',
    paid: usd(3750),
    commission: usd(750),
    rateBps: 2000,
    net: usd(3000),
    state: 'available',
  },
  {
    bookingId: 'b3',
    start: '2026-02-11T12:00:00Z',
    studentName: 'Priya N.',
    subject: 'Statistics',
    paid: usd(2500),
    commission: usd(500),
    rateBps: 2000,
    net: usd(2000),
    state: 'frozen',
  },
]

export const SAMPLE_MAIL =
  '<!doctype html><html lang="en"><head><title>Mail</title></head><body style="font-family:sans-serif;margin:0;padding:24px;background:#f8fafc"><h1 style="font-size:20px">Session booked!</h1><p>Hi Sofia, your lesson with David is on Tuesday 3 March at 09:00.</p><p><a href="/bookings">See the booking</a></p></body></html>'
