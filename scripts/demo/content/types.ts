import type { ArticleCategory } from '@/domain/content/articleCategories'
import type { Page } from '@/payload-types'

/**
 * The shapes of the demo content. Content is data only: nothing here knows the database, the clock or the
 * environment, so the same people appear on every machine.
 */

export type SubjectSlug =
  | 'mathematics'
  | 'physics'
  | 'chemistry'
  | 'biology'
  | 'computer-science'
  | 'data-science'
  | 'english'
  | 'spanish'
  | 'french'
  | 'german'
  | 'mandarin-chinese'
  | 'test-preparation'
  | 'economics'
  | 'music'
  | 'writing'

export type SubjectCategory =
  | 'Maths & science'
  | 'Technology'
  | 'Languages'
  | 'Test preparation'
  | 'Business & economics'
  | 'Arts & humanities'

export type DemoSubject = {
  slug: SubjectSlug
  name: string
  category: SubjectCategory
  description: string
  /** Words people type when they mean this subject. */
  synonyms: string[]
  /** Name of a lucide icon in kebab case. */
  icon: string
}

export type SubjectLevel = 'primary' | 'secondary' | 'university' | 'adult'
export type Proficiency = 'intermediate' | 'advanced' | 'expert'
/** Narrows a broad subject, so that a guitar review never lands on a pianist. */
export type SubjectFocus = 'piano' | 'guitar' | 'sat' | 'ielts' | 'toefl' | 'gre'

export type TutorSubject = {
  subject: SubjectSlug
  levels: SubjectLevel[]
  proficiency: Proficiency
  yearsExperience: number
  focus?: SubjectFocus[]
}

export type LanguageLevel = 'A2' | 'B1' | 'B2' | 'C1' | 'C2' | 'native'
/** `code` is an ISO 639 code (`en`, `fil`). */
export type SpokenLanguage = { code: string; level: LanguageLevel }

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'
/** Wall-clock range in the tutor's own zone, `HH:mm`. `end` before `start` crosses midnight; `24:00` is midnight. */
export type WeeklyRange = { day: Weekday; start: string; end: string }

export type CurrencyCode =
  | 'USD'
  | 'EUR'
  | 'GBP'
  | 'CAD'
  | 'AUD'
  | 'INR'
  | 'PHP'
  | 'PLN'
  | 'RSD'
  | 'BRL'
  | 'JPY'
  | 'CHF'

export type SkinTone = 'fair' | 'light' | 'beige' | 'olive' | 'tan' | 'brown' | 'deep' | 'dark'
export type HairColor = 'black' | 'darkBrown' | 'brown' | 'auburn' | 'red' | 'blond' | 'grey' | 'white'
export type HairStyle =
  | 'short'
  | 'sidePart'
  | 'quiff'
  | 'crop'
  | 'fade'
  | 'waves'
  | 'balding'
  | 'bald'
  | 'bob'
  | 'pixie'
  | 'long'
  | 'longWavy'
  | 'bun'
  | 'ponytail'
  | 'curly'
  | 'curlyTop'
  | 'afro'
  | 'braids'
  | 'hijab'
  | 'turban'
export type FacialHair = 'stubble' | 'beard' | 'moustache' | 'goatee'

/** What a portrait shows. Clothing and background colours follow from the seed when not given. */
export type FaceTraits = {
  skin: SkinTone
  hair: HairStyle
  hairColor: HairColor
  facialHair?: FacialHair
  glasses?: 'round' | 'square'
  age?: 'young' | 'middle' | 'senior'
  /** Softer jaw, longer lashes. */
  lashes?: boolean
  earrings?: boolean
  clothing?: 'crew' | 'collar' | 'blazer' | 'vneck' | 'turtleneck'
}

export type TutorStatus = 'approved' | 'submitted' | 'draft' | 'paused'
export type ConfirmationMode = 'request' | 'instant' | 'trusted'

export type DemoTutor = {
  slug: string
  email: string
  firstName: string
  lastName: string
  displayName: string
  headline: string
  /** 80 to 160 words; paragraphs are parted by a blank line. */
  bio: string
  /** ISO 3166-1 alpha-2. */
  country: string
  city: string
  /** IANA zone; `availability` is wall clock in it. */
  timezone: string
  /** `YYYY-MM-DD`. */
  dateOfBirth: string
  languages: SpokenLanguage[]
  subjects: TutorSubject[]
  education: { institution: string; degree: string; year: number }[]
  certifications: { title: string; issuer: string; year: number }[]
  /** Integer minor units of `currency` (JPY has none: 4500 is ¥4,500). */
  hourlyRate: number
  currency: CurrencyCode
  yearsExperience: number
  availability: WeeklyRange[]
  bufferMinutes: number
  minNoticeMinutes: number
  /** Lesson lengths in minutes. */
  durations: number[]
  confirmation: ConfirmationMode
  status: TutorStatus
  /** Typical minutes until a request is answered. */
  responseMinutes: number
  /** How many past lessons this tutor has, relative to others: 0 none yet, 1 few, 2 steady, 3 much booked. */
  popularity: 0 | 1 | 2 | 3
  /** Months on the marketplace before the demo's today. */
  joinedMonthsAgo: number
  face: FaceTraits
}

export type DemoStudent = {
  email: string
  firstName: string
  lastName: string
  roles: ('student' | 'parent')[]
  country: string
  city: string
  timezone: string
  currency: CurrencyCode
  /** BCP 47, used for dates and numbers. */
  locale: string
  /** `YYYY-MM-DD`; everyone is an adult. */
  dateOfBirth: string
  gradeLevel: string
  /** The level lessons are for; a parent's is the child's. */
  level: SubjectLevel
  goals: string
  interests: SubjectSlug[]
  about?: string
  face?: FaceTraits
}

export type StaffRole = 'support' | 'ops' | 'finance' | 'content' | 'owner'

export type DemoStaff = {
  email: string
  firstName: string
  lastName: string
  roles: StaffRole[]
  timezone: string
  /** What this person does, in one line. */
  duty: string
  face: FaceTraits
}

/** One line of the list of logins that the start command prints. */
export type DemoLogin = { label: string; email: string; name: string; landsOn: string; tryThis: string }

export type ReviewAuthor = 'student' | 'parent' | 'any'

export type DemoReview = {
  stars: 1 | 2 | 3 | 4 | 5
  text: string
  /** The tutor's public answer. */
  reply?: string
  /** Absent: fits a lesson in any subject. */
  subject?: SubjectSlug
  /** When given, the lesson was at one of these levels. */
  levels?: SubjectLevel[]
  focus?: SubjectFocus
  /** Who could have written it; absent means a learner about their own lessons. */
  author?: ReviewAuthor
}

export type SessionTopic = {
  subject: SubjectSlug
  topic: string
  /** What the student wrote when booking. */
  goals: string
  levels?: SubjectLevel[]
  focus?: SubjectFocus
}

export type DemoMessage = { from: 'student' | 'tutor'; text: string }
export type DemoThread = {
  subject?: SubjectSlug
  when: 'beforeBooking' | 'beforeLesson' | 'afterLesson'
  messages: DemoMessage[]
}

export type DemoDispute = {
  subject: SubjectSlug
  topic: string
  /** Problem category as the student chose it. */
  reason: 'cutShort' | 'technical' | 'quality' | 'noShow' | 'other'
  /** Part of the price the student asks back, in percent. */
  requestedPercent: number
  studentStatement: string
  tutorStatement: string
  opsNotes: string[]
}

export type PageBlock =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'callout'; text: string }

export type DemoPage = {
  slug: string
  title: string
  /** Meta description, at most 160 characters. */
  summary: string
  kind: Page['kind']
  needsLegalReview?: boolean
  /** Running text, before the other blocks. */
  blocks: PageBlock[]
  layout?: NonNullable<Page['layout']>
}

export type DemoArticle = {
  slug: string
  title: string
  summary: string
  category: ArticleCategory
  rank: number
  blocks: PageBlock[]
}
