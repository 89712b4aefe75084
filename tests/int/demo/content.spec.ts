import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { ARTICLE_CATEGORIES } from '@/domain/content/articleCategories'
import { isSlug } from '@/domain/content/slugs'
import { renderAvatar } from '../../../scripts/demo/avatars/renderAvatar'
import { articles } from '../../../scripts/demo/content/articles'
import { disputeStory } from '../../../scripts/demo/content/disputeStory'
import { fitsLesson } from '../../../scripts/demo/content/fitsLesson'
import { messageThreads } from '../../../scripts/demo/content/messageThreads'
import { pages } from '../../../scripts/demo/content/pages'
import { prose } from '../../../scripts/demo/content/prose'
import { createRandom } from '../../../scripts/demo/content/random'
import { reviewFits } from '../../../scripts/demo/content/reviewFits'
import { reviews } from '../../../scripts/demo/content/reviews'
import { sessionTopics } from '../../../scripts/demo/content/sessionTopics'
import { demoLogins, staff } from '../../../scripts/demo/content/staff'
import { students } from '../../../scripts/demo/content/students'
import { subjects } from '../../../scripts/demo/content/subjects'
import { tutors } from '../../../scripts/demo/content/tutors'
import type { CurrencyCode, DemoTutor, WeeklyRange } from '../../../scripts/demo/content/types'
import { weeklyHours } from '../../../scripts/demo/content/weeklyHours'
import { siteRoutes } from '../../e2e/support/siteRoutes'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const WEEK_MINUTES = 7 * 24 * 60

/** Minor units to US dollars, roughly; only for the price band. */
const USD_PER_MINOR: Record<CurrencyCode, number> = {
  USD: 0.01,
  EUR: 0.0113,
  GBP: 0.0131,
  CAD: 0.0072,
  AUD: 0.0066,
  INR: 0.000115,
  PHP: 0.000172,
  PLN: 0.00265,
  RSD: 0.0000965,
  BRL: 0.00183,
  JPY: 0.0066,
  CHF: 0.0122,
}

const approved = tutors.filter((tutor) => tutor.status === 'approved')

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  return hours * 60 + rest
}

function spans(ranges: readonly WeeklyRange[]): { start: number; end: number }[] {
  return ranges
    .map(({ day, start, end }) => {
      const from = DAYS.indexOf(day) * 24 * 60 + minutes(start)
      const length = (minutes(end) - minutes(start) + 24 * 60) % (24 * 60)
      return { start: from, end: from + length }
    })
    .sort((a, b) => a.start - b.start)
}

function overlaps(tutor: DemoTutor): boolean {
  const sorted = spans(tutor.availability)
  const first = sorted[0]
  const closed = first
    ? [...sorted, { start: first.start + WEEK_MINUTES, end: first.end + WEEK_MINUTES }]
    : []
  return closed.some((span, index) => index > 0 && span.start < (closed[index - 1]?.end ?? 0))
}

function words(text: string): number {
  return text.split(/\s+/).length
}

function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.toLowerCase().trim())
    .filter((sentence) => words(sentence) > 3)
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}

describe('demo people', () => {
  it('should have 60 tutors, 200 students and one person per staff role', () => {
    expect(tutors).toHaveLength(60)
    expect(students).toHaveLength(200)
    expect(staff.map((person) => person.roles[0]).sort()).toEqual([
      'content',
      'finance',
      'ops',
      'owner',
      'support',
    ])
  })

  it('should give every account its own address', () => {
    const emails = [...tutors, ...students, ...staff].map((person) => person.email)
    expect(repeated(emails)).toEqual([])
    expect(emails.filter((email) => !/^[a-z.]+@demo\.edustream\.test$/.test(email))).toEqual([])
  })

  it('should list only logins that exist', () => {
    const emails = new Set([...tutors, ...students, ...staff].map((person) => person.email))
    expect(demoLogins.filter((login) => !emails.has(login.email))).toEqual([])
    expect(demoLogins).toHaveLength(8)
  })

  it('should place everyone in a real time zone', () => {
    const zones = [...tutors, ...students, ...staff].map((person) => person.timezone)
    expect(zones.filter((zone) => !isZone(zone))).toEqual([])
  })

  it('should have only adults', () => {
    const tooYoung = [...tutors, ...students].filter((person) => person.dateOfBirth > '2008-11-01')
    expect(tooYoung.map((person) => person.email)).toEqual([])
  })

  it('should say what students want in at least 40 ways', () => {
    expect(new Set(students.map((student) => student.goals)).size).toBeGreaterThanOrEqual(40)
  })
})

describe('demo tutors', () => {
  it('should have unique slugs, names and headlines', () => {
    expect(repeated(tutors.map((tutor) => tutor.slug))).toEqual([])
    expect(repeated(tutors.map((tutor) => tutor.displayName))).toEqual([])
    expect(repeated(tutors.map((tutor) => tutor.headline))).toEqual([])
    expect(tutors.filter((tutor) => !/^[a-z]+(-[a-z]+)+$/.test(tutor.slug))).toEqual([])
  })

  it('should come from at least 14 countries', () => {
    expect(new Set(approved.map((tutor) => tutor.country)).size).toBeGreaterThanOrEqual(14)
  })

  it('should be approved except three waiting, one draft and one paused', () => {
    const count = (status: DemoTutor['status']) => tutors.filter((tutor) => tutor.status === status).length
    expect([count('approved'), count('submitted'), count('draft'), count('paused')]).toEqual([55, 3, 1, 1])
  })

  it('should have bios of 80 to 160 words that share no sentence', () => {
    const lengths = tutors.map((tutor) => ({ slug: tutor.slug, count: words(tutor.bio) }))
    expect(lengths.filter(({ count }) => count < 80 || count > 160)).toEqual([])
    expect(repeated(tutors.flatMap((tutor) => sentences(tutor.bio)))).toEqual([])
  })

  it('should cost the equivalent of 12 to 80 US dollars an hour, in whole minor units', () => {
    const dollars = tutors.map((tutor) => ({
      slug: tutor.slug,
      whole: Number.isInteger(tutor.hourlyRate),
      usd: tutor.hourlyRate * USD_PER_MINOR[tutor.currency],
    }))
    expect(dollars.filter(({ whole, usd }) => !whole || usd < 12 || usd > 80)).toEqual([])
  })

  it('should keep hours that are valid and do not overlap', () => {
    const ranges = tutors.flatMap((tutor) => tutor.availability)
    const time = /^([01]\d|2[0-3]):[0-5]\d$/
    const wrong = ranges.filter(
      ({ start, end }) => !time.test(start) || !(time.test(end) || end === '24:00') || start === end,
    )
    expect(wrong).toEqual([])
    expect(tutors.filter(overlaps).map((tutor) => tutor.slug)).toEqual([])
    expect(tutors.filter((tutor) => tutor.availability.length < 2)).toEqual([])
  })

  it('should have sensible booking settings', () => {
    const wrong = tutors.filter(
      (tutor) =>
        tutor.minNoticeMinutes < 60 ||
        tutor.minNoticeMinutes > 720 ||
        tutor.bufferMinutes < 0 ||
        tutor.bufferMinutes > 15 ||
        tutor.durations.length === 0 ||
        tutor.durations.some((length) => length < 30 || length > 120 || length % 15 !== 0),
    )
    expect(wrong.map((tutor) => tutor.slug)).toEqual([])
  })

  it('should speak at least one native language and teach known subjects', () => {
    const slugs = new Set(subjects.map((subject) => subject.slug))
    expect(tutors.filter((tutor) => !tutor.languages.some(({ level }) => level === 'native'))).toEqual([])
    expect(tutors.flatMap((tutor) => tutor.subjects).filter(({ subject }) => !slugs.has(subject))).toEqual([])
  })
})

describe('demo subjects', () => {
  it('should be 15, each taught by at least three approved tutors', () => {
    const thin = subjects.filter(
      ({ slug }) =>
        approved.filter((tutor) => tutor.subjects.some(({ subject }) => subject === slug)).length < 3,
    )
    expect(subjects).toHaveLength(15)
    expect(thin).toEqual([])
  })

  it('should not share a synonym', () => {
    expect(repeated(subjects.flatMap((subject) => subject.synonyms))).toEqual([])
  })
})

describe('demo reviews and topics', () => {
  const lessons = approved.flatMap((tutor) =>
    tutor.subjects.flatMap((taught) => taught.levels.map((level) => ({ slug: tutor.slug, taught, level }))),
  )

  it('should have at least 120 different reviews, mostly good and not all of them', () => {
    expect(reviews.length).toBeGreaterThanOrEqual(120)
    expect(repeated(reviews.map((review) => review.text))).toEqual([])
    expect(repeated(reviews.flatMap((review) => review.reply ?? []))).toEqual([])
    const average = reviews.reduce((sum, review) => sum + review.stars, 0) / reviews.length
    expect(average).toBeGreaterThan(4.2)
    expect(average).toBeLessThan(4.7)
  })

  it('should have a lesson for every review', () => {
    const homeless = reviews.filter(
      (review) =>
        !lessons.some(({ taught, level }) =>
          (['student', 'parent'] as const).some((author) => reviewFits({ review, taught, level, author })),
        ),
    )
    expect(homeless).toEqual([])
  })

  it('should have a topic for every lesson', () => {
    const silent = lessons.filter(
      ({ taught, level }) => !sessionTopics.some((tags) => fitsLesson({ tags, taught, level })),
    )
    expect(silent).toEqual([])
  })

  it('should tell 15 messages and one dispute', () => {
    expect(messageThreads.flatMap((thread) => thread.messages)).toHaveLength(15)
    expect(words(disputeStory.studentStatement)).toBeGreaterThan(40)
    expect(words(disputeStory.tutorStatement)).toBeGreaterThan(40)
  })
})

describe('demo pages and articles', () => {
  const all = pages((slug) => slug)

  it('should have unique addresses, short summaries and something to read', () => {
    expect(repeated(all.map((page) => page.slug))).toEqual([])
    expect([...all, ...articles].filter(({ summary }) => summary.length > 160)).toEqual([])
    expect(all.filter(({ blocks, layout = [] }) => blocks.length + layout.length < 3)).toEqual([])
    expect([...all, ...articles].filter(({ slug }) => !isSlug(slug))).toEqual([])
  })

  it('should answer at least 20 questions, some of each topic', () => {
    expect(articles.length).toBeGreaterThanOrEqual(20)
    expect(repeated(articles.map(({ slug }) => slug))).toEqual([])
    expect(new Set(articles.map(({ category }) => category))).toEqual(new Set(ARTICLE_CATEGORIES))
    expect(articles.filter(({ blocks }) => blocks.length < 2).map(({ slug }) => slug)).toEqual([])
  })

  it('should say of every legal text that a lawyer has still to read it', () => {
    const legal = all.filter(({ kind }) => kind === 'legal')
    expect(legal.map(({ slug }) => slug).sort()).toEqual(['cookies', 'privacy', 'terms'])
    expect(legal.every(({ needsLegalReview }) => needsLegalReview)).toBe(true)
  })

  it('should link only to pages there are', () => {
    const known = new Set([
      ...all.map(({ slug }) => `/p/${slug}`),
      ...articles.map(({ slug }) => `/help/${slug}`),
      ...siteRoutes(),
    ])
    const links = [...JSON.stringify([all, articles]).matchAll(/\]\((\/[^)\s]*)\)|"href":"(\/[^"]*)"/g)].map(
      ([, inText, inBlock]) => (inText ?? inBlock ?? '').replace(/[?#].*$/, ''),
    )
    expect(links.length).toBeGreaterThan(20)
    expect([...new Set(links)].filter((link) => !known.has(link))).toEqual([])
  })
})

describe('content tools', () => {
  it('should repeat the same choices for the same seed', () => {
    const draw = (seed: string) => {
      const random = createRandom(seed)
      return Array.from({ length: 20 }, () => random.int(1, 1000))
    }
    expect(draw('one')).toEqual(draw('one'))
    expect(draw('one')).not.toEqual(draw('two'))
  })

  it('should keep every item when shuffling', () => {
    expect(createRandom('shuffle').shuffle([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5])
  })

  it('should unwrap prose and curl its quotes', () => {
    expect(prose`
      It's "one"
      line.

      Two.
    `).toBe('It’s “one” line.\n\nTwo.')
  })

  it('should read a written week in order', () => {
    expect(weeklyHours('sat 09:00-10:00', 'mon 18:00-24:00 08:00-09:00')).toEqual([
      { day: 'mon', start: '08:00', end: '09:00' },
      { day: 'mon', start: '18:00', end: '24:00' },
      { day: 'sat', start: '09:00', end: '10:00' },
    ])
    expect(() => weeklyHours('someday 09:00-10:00')).toThrow('Not a day or a range')
  })
})

describe('portraits', () => {
  it('should be the same 512 pixel WebP for the same person', async () => {
    const [tutor, other] = tutors
    if (!tutor || !other) throw new Error('No tutors')
    const picture = await renderAvatar({ seed: tutor.slug, traits: tutor.face })
    const again = await renderAvatar({ seed: tutor.slug, traits: tutor.face })
    const different = await renderAvatar({ seed: other.slug, traits: other.face })
    expect(again.equals(picture)).toBe(true)
    expect(different.equals(picture)).toBe(false)
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 512, height: 512 })
  })

  it('should tell every tutor apart', async () => {
    const pictures = await Promise.all(
      tutors.map((tutor) => renderAvatar({ seed: tutor.slug, traits: tutor.face })),
    )
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(tutors.length)
  })
})
