import { sql } from '@payloadcms/db-postgres'
import { Temporal } from 'temporal-polyfill'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TimeRange } from '@/domain/availability/openSlots'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { CURRENCIES, minorDigits } from '@/domain/money/currency'
import { type Money, money } from '@/domain/money/money'
import { inCurrency } from '@/domain/money/rates'
import { getOpenSlots } from '@/operations/availability/queries/getOpenSlots'
import { indexAllTutors } from '@/operations/search/indexAllTutors'
import { searchTutors, type TutorFilters } from '@/operations/search/queries/searchTutors'
import { database } from '@/services/database/tx'
import { SHIPPED_RATES } from '@/services/rates/shippedRates'
import { SLUGS } from '@/slugs'
import { startTestApp, type TestApp } from '../support/testApp'

const NOW = new Date('2027-02-03T10:00:00Z')
const ZONES = ['UTC', 'Asia/Manila', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']
const LANGUAGES = ['en', 'es', 'fil', 'de']
const SUBJECTS = [
  { name: 'Mathematics', slug: 'mathematics', synonyms: ['algebra', 'maths'] },
  { name: 'Physics', slug: 'physics', synonyms: ['mechanics'] },
  { name: 'Spanish', slug: 'spanish', synonyms: ['castellano'] },
  { name: 'Music', slug: 'music', synonyms: ['guitar', 'piano'] },
]

type Known = {
  id: string
  rate: Money
  rating: number | null
  years: number
  subjects: string[]
  languages: string[]
  country: string
  /** Lessons of the coming week that can be booked, as the slot engine says. */
  slots: TimeRange[]
}

const WEEK = 7 * 86_400_000

let app: TestApp
const tutors: Known[] = []

/** The same numbers each run (mulberry32). */
let seed = 20_270_203
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const below = (n: number) => Math.floor(random() * n)
const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T
const some = <T>(items: readonly T[]) => items.filter(() => random() < 0.4)
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

beforeAll(async () => {
  app = await startTestApp()
  const subjectIds = new Map<string, string>()
  for (const subject of SUBJECTS) {
    const made = await app.payload.create({
      collection: SLUGS.subjects,
      data: { ...subject, category: 'Tests' },
      overrideAccess: true,
    })
    subjectIds.set(subject.slug, made.id)
  }
  for (let index = 0; index < 70; index += 1) await addTutor(index, subjectIds)
  await reindex()
  for (const tutor of tutors) {
    const { slots } = await getOpenSlots({
      tx: database(app.payload),
      tutorId: tutor.id,
      from: NOW,
      to: new Date(NOW.getTime() + WEEK),
      durationMinutes: 60,
      now: NOW,
    })
    tutor.slots = slots
  }
})
afterAll(() => app?.close())

const reindex = () => indexAllTutors({ payload: app.payload, now: NOW })

async function addTutor(index: number, subjectIds: Map<string, string>): Promise<void> {
  const subjects = some(SUBJECTS.map(({ slug }) => slug))
  const languages = some(LANGUAGES)
  const currency = pick(CURRENCIES)
  const rate = money((5 + below(90)) * (currency === 'JPY' ? 100 : 100), currency)
  const zone = pick(ZONES)
  const hours = Array.from({ length: below(4) }, () => ({
    day: pick(WEEKDAYS),
    start: below(48) * 30,
    end: (1 + below(48)) * 30,
  })).filter(({ start, end }) => start !== end)
  const rating = random() < 0.8 ? 3 + below(201) / 100 : null
  const years = below(30)
  const country = pick(['PH', 'DE', 'US'])
  const notice = pick([0, 120, 1440])
  const state = {
    status: pick(['approved', 'approved', 'approved', 'submitted', 'paused']),
    accepting: random() < 0.9,
    user: random() < 0.9 ? 'active' : 'suspended',
    audience: random() < 0.9 ? 'everyone' : 'no_one',
  }
  const userId = uuidv7()
  const id = uuidv7()
  await app.rows(
    sql`insert into users (id, first_name, last_name, email, status) values (${userId}, 'F', 'L', ${`t${index}@example.test`}, ${state.user})`,
  )
  await app.rows(sql`
    insert into tutor_profiles (id, user_id, slug, display_name, headline, bio, timezone, hourly_rate, currency, status, accepting_students, audience,
      rating_average, rating_count, years_experience, country, min_notice_minutes)
    values (${id}, ${userId}, ${`t-${index}`}, ${`Tutor Number${index}`}, 'Clear and calm', 'Explains things twice.', ${zone}, ${rate.amount}, ${currency},
      ${state.status}, ${state.accepting}, ${state.audience}, ${rating}, ${rating ? below(40) : 0}, ${years}, ${country}, ${notice})`)
  await app.rows(
    sql`insert into tutor_profiles_durations ("order", parent_id, value, id) values (1, ${id}, '60', ${uuidv7()})`,
  )
  for (const [order, slug] of subjects.entries()) {
    await app.rows(
      sql`insert into tutor_profiles_subjects (_order, _parent_id, id, subject_id) values (${order}, ${id}, ${uuidv7()}, ${subjectIds.get(slug)})`,
    )
  }
  for (const [order, code] of languages.entries()) {
    await app.rows(
      sql`insert into tutor_profiles_languages (_order, _parent_id, id, code, level) values (${order}, ${id}, ${uuidv7()}, ${code}, 'C1')`,
    )
  }
  for (const { day, start, end } of hours) {
    await app.rows(
      sql`insert into availability_rules (id, tutor_id, day, start, "end") values (${uuidv7()}, ${id}, ${day}, ${clock(start)}, ${clock(end)})`,
    )
  }
  const isBookable =
    state.status === 'approved' && state.accepting && state.user === 'active' && state.audience === 'everyone'
  if (isBookable)
    tutors.push({
      id,
      rate,
      rating,
      years,
      subjects,
      languages,
      country,
      slots: [],
    })
}

/** What the search should find, the slow way: tutor by tutor, lesson by lesson. */
function slowScan(filters: TutorFilters): string[] {
  const { currency = 'USD', minPrice, maxPrice, minRating = 0 } = filters
  const minor = (amount: number) => Math.round(amount * 10 ** minorDigits(currency))
  const shown = ({ rate }: Known) => inCurrency(rate, currency, SHIPPED_RATES).amount
  return tutors
    .filter(
      (tutor) =>
        (!filters.subject || tutor.subjects.includes(filters.subject)) &&
        (!filters.language || tutor.languages.includes(filters.language)) &&
        (!filters.country || tutor.country === filters.country) &&
        (minPrice === undefined || shown(tutor) >= minor(minPrice)) &&
        (maxPrice === undefined || shown(tutor) <= minor(maxPrice)) &&
        (tutor.rating ?? 0) >= minRating &&
        (!(filters.day || filters.from || filters.to) || tutor.slots.some((slot) => isWished(slot, filters))),
    )
    .map(({ id }) => id)
    .sort()
}

/** Whether a lesson lies whole in the wished hours of a day of the coming week, on the clock of the learner. */
function isWished({ start, end }: TimeRange, filters: TutorFilters): boolean {
  const { day, from = '00:00', to = '24:00', timezone = 'UTC' } = filters
  const at = (instant: Date) =>
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timezone).toPlainDateTime()
  const starts = at(start)
  const isOver = end.getTime() > NOW.getTime() + WEEK
  return [starts.toPlainDate(), starts.toPlainDate().subtract({ days: 1 })].some((date) => {
    const clockTime = (text: string) =>
      date.toPlainDateTime().add({ hours: Number(text.slice(0, 2)), minutes: Number(text.slice(3)) })
    const closes = to <= from ? clockTime(to).add({ days: 1 }) : clockTime(to)
    const isDay = !day || WEEKDAYS[date.dayOfWeek - 1] === day
    const { compare } = Temporal.PlainDateTime
    return isDay && !isOver && compare(clockTime(from), starts) <= 0 && compare(at(end), closes) <= 0
  })
}

function priceOf(id: string, currency: (typeof CURRENCIES)[number] = 'USD'): number {
  const tutor = tutors.find((one) => one.id === id) as Known
  return inCurrency(tutor.rate, currency, SHIPPED_RATES).amount
}

const search = (filters: TutorFilters) =>
  searchTutors({ payload: app.payload, filters: { limit: 100, ...filters }, countDays: true, now: NOW })

function randomFilters(): TutorFilters {
  const from = below(48) * 30
  const timed = random() < 0.3
  return {
    ...(random() < 0.4 && { subject: pick(SUBJECTS).slug }),
    ...(random() < 0.3 && { language: pick(LANGUAGES) }),
    ...(random() < 0.2 && { country: pick(['PH', 'DE']) }),
    ...(random() < 0.3 && { minRating: pick([3.5, 4, 4.5]) }),
    ...(random() < 0.5 && {
      currency: pick(CURRENCIES),
      minPrice: below(40),
      maxPrice: 20 + below(4000) / 10,
    }),
    ...(random() < 0.3 && { day: pick(WEEKDAYS), timezone: pick(ZONES) }),
    ...(timed && {
      from: clock(from),
      to: clock((from + 60 + below(10) * 30) % 1440),
      timezone: pick(ZONES),
    }),
  }
}

describe('searchTutors', () => {
  it('should find exactly what a slow scan finds, whatever is combined', async () => {
    expect(tutors.length).toBeGreaterThan(15)
    for (let round = 0; round < 60; round += 1) {
      const filters = randomFilters()
      const { docs, totalDocs } = await search(filters)
      const expected = slowScan(filters)
      expect({ filters, ids: docs.map(({ id }) => id).sort() }).toEqual({ filters, ids: expected })
      expect(totalDocs).toBe(expected.length)
    }
  })

  it('should say in its facets what each choice would leave', async () => {
    for (let round = 0; round < 8; round += 1) {
      const filters = randomFilters()
      const { facets } = await search(filters)
      for (const { slug, count } of facets.subjects)
        expect({ filters, slug, count }).toEqual({
          filters,
          slug,
          count: slowScan({ ...filters, subject: slug }).length,
        })
      for (const { code, count } of facets.languages)
        expect({ code, count }).toEqual({ code, count: slowScan({ ...filters, language: code }).length })
      for (const { code, count } of facets.countries)
        expect({ code, count }).toEqual({ code, count: slowScan({ ...filters, country: code }).length })
      const { minPrice: _, maxPrice: __, ...anyPrice } = filters
      const prices = slowScan(anyPrice).map((id) => priceOf(id, filters.currency))
      expect(facets.price?.min.amount).toBe(prices.length > 0 ? Math.min(...prices) : undefined)
      expect(facets.price?.max.amount).toBe(prices.length > 0 ? Math.max(...prices) : undefined)
      for (const { from, count } of facets.rating)
        expect({ from, count }).toEqual({ from, count: slowScan({ ...filters, minRating: from }).length })
      for (const { day, count } of facets.availability)
        expect({ filters, day, count }).toEqual({ filters, day, count: slowScan({ ...filters, day }).length })
    }
  })

  it('should sort by price, rating and experience', async () => {
    const ids = async (sort: TutorFilters['sort']) =>
      (await search({ sort })).docs.map(({ id }) => tutors.find((tutor) => tutor.id === id) as Known)
    const cheap = (await ids('price')).map(({ id }) => priceOf(id))
    expect(cheap).toEqual(cheap.toSorted((a, b) => a - b))
    expect((await ids('-price')).map(({ id }) => priceOf(id))).toEqual(cheap.toReversed())
    const rated = (await ids('rating')).map(({ rating }) => rating ?? 0)
    expect(rated).toEqual(rated.toSorted((a, b) => b - a))
    const experienced = (await ids('experience')).map(({ years }) => years)
    expect(experienced).toEqual(experienced.toSorted((a, b) => b - a))
  })

  it('should page without losing or repeating anyone', async () => {
    const all = (await search({})).docs.map(({ id }) => id)
    const pages = []
    for (let page = 1; page <= Math.ceil(all.length / 7); page += 1)
      pages.push(...(await search({ page, limit: 7 })).docs.map(({ id }) => id))
    expect(pages).toEqual(all)
    const beyond = await search({ page: 99, limit: 7 })
    expect(beyond).toMatchObject({ docs: [], totalDocs: all.length, hasNextPage: false, hasPrevPage: true })
  })

  it.each([
    ['mathmatics', 'mathematics'],
    ['phisics', 'physics'],
    ['guitr', 'guitar'],
    ['spansh', 'spanish'],
    ['ALGEBAR', 'algebra'],
  ])('should read %s as %s', async (typed, meant) => {
    const { docs, match, correctedTo } = await search({ q: typed })
    expect([match, correctedTo]).toEqual(['corrected', meant])
    expect(docs.map(({ id }) => id).sort()).toEqual(
      (await search({ q: meant })).docs.map(({ id }) => id).sort(),
    )
    expect(docs.length).toBeGreaterThan(0)
  })

  it.each<[string, TutorFilters, TutorFilters?]>([
    ['maths', { subject: 'mathematics' }],
    ['maths under 30 usd', { subject: 'mathematics', maxPrice: 30, currency: 'USD' }],
    ['music €10-40', { subject: 'music', minPrice: 10, maxPrice: 40, currency: 'EUR' }],
    ['under 30', { maxPrice: 30, currency: 'GBP' }, { currency: 'GBP' }],
    ['under 30', { maxPrice: 12.5, currency: 'EUR' }, { maxPrice: 12.5, currency: 'EUR' }],
    ['spanish monday 5pm', { subject: 'spanish', day: 'mon', from: '17:00', to: '18:00' }],
    ['physics evenings', { subject: 'physics', from: '17:00', to: '22:00' }],
    ['physics in german', { subject: 'physics', language: 'de' }],
    ['tutors', {}],
    ['monday evenings', { day: 'tue', from: '17:00', to: '22:00' }, { day: 'tue' }],
    ['monday evenings', { day: 'mon', from: '08:00', to: '09:00' }, { from: '08:00', to: '09:00' }],
  ])('should find for %j typed what the filters %j find', async (q, filters, beside = {}) => {
    const zone = { timezone: 'Asia/Manila' }
    const { docs, match } = await search({ q, ...beside, ...zone })
    expect([match, docs.map(({ id }) => id).sort()]).toEqual(['all', slowScan({ ...filters, ...zone })])
  })

  it('should find either of two wishes for times, and native speakers only where they are wanted', async () => {
    const either = new Set([...slowScan({ day: 'mon' }), ...slowScan({ from: '17:00', to: '22:00' })])
    const { docs } = await search({ q: 'evenings or monday', timezone: 'UTC' })
    expect(docs.map(({ id }) => id).sort()).toEqual([...either].sort())
    const [first, ...others] = slowScan({ language: 'es' })
    expect(others.length).toBeGreaterThan(0)
    const native = async () => (await search({ q: 'native spanish speaker' })).docs.map(({ id }) => id)
    expect(await native()).toEqual([])
    await app.rows(
      sql`update tutor_profiles_languages set level = 'native' where code = 'es' and _parent_id = ${first}`,
    )
    await reindex()
    expect(await native()).toEqual([first])
  })

  it('should sort as typed unless a filter sorts', async () => {
    const ids = async (filters: TutorFilters) => (await search(filters)).docs.map(({ id }) => id)
    expect(await ids({ q: 'cheapest maths' })).toEqual(await ids({ q: 'maths', sort: 'price' }))
    expect(await ids({ q: 'cheap maths', sort: '-price' })).toEqual(await ids({ q: 'maths', sort: '-price' }))
  })

  it('should find beginnings of words, names without accents and words in any order', async () => {
    expect((await search({ q: 'mathem' })).docs.map(({ id }) => id).sort()).toEqual(
      slowScan({ subject: 'mathematics' }),
    )
    const known = tutors[0] as Known
    await app.rows(
      sql`update tutor_profiles set display_name = 'Łucja Jovanović-Müller' where id = ${known.id}`,
    )
    await reindex()
    for (const q of ['lucja', 'JOVANOVIC', 'muller lucja', 'Jovanović', 'the jovanovic tutor']) {
      expect([q, (await search({ q })).docs.map(({ id }) => id)]).toEqual([q, [known.id]])
    }
    expect((await search({ q: 'qqqzzzxxx' })).totalDocs).toBe(0)
  })

  it('should show a price a filter lets through, to the minor unit', async () => {
    for (const currency of CURRENCIES) {
      const prices = tutors.map(({ id }) => priceOf(id, currency)).sort((a, b) => a - b)
      const amount = prices[Math.floor(prices.length / 2)] as number
      const exactly = amount / 10 ** minorDigits(currency)
      const { docs } = await search({ currency, minPrice: exactly, maxPrice: exactly })
      expect(docs.length).toBeGreaterThan(0)
      for (const { rateInCurrency } of docs) expect(rateInCurrency).toEqual({ amount, currency })
    }
  })

  it('should say when a tutor can be booked next, and find them free then', async () => {
    const { docs } = await search({})
    for (const { id, nextSlotAt } of docs) {
      const [first] = tutors.find((tutor) => tutor.id === id)?.slots ?? []
      if (first) expect(nextSlotAt).toEqual(first.start)
    }
    expect(docs.filter(({ nextSlotAt }) => nextSlotAt !== null).length).toBeGreaterThan(5)
  })

  it('should show nobody at once who cannot be booked any more, however late the index is', async () => {
    const { docs } = await search({ limit: 3 })
    const [paused, suspended, struck] = docs.map(({ id }) => id) as [string, string, string]
    await app.rows(sql`update tutor_profiles set status = 'paused' where id = ${paused}`)
    await app.rows(
      sql`update users set status = 'suspended' where id = (select user_id from tutor_profiles where id = ${suspended})`,
    )
    await app.rows(sql`update tutor_profiles set accepting_students = false where id = ${struck}`)
    const left = (await search({})).docs.map(({ id }) => id)
    expect(left).toHaveLength(tutors.length - 3)
    for (const gone of [paused, suspended, struck]) expect(left).not.toContain(gone)
    await app.rows(
      sql`update tutor_profiles set status = 'approved', accepting_students = true where id in (${paused}, ${struck})`,
    )
    await app.rows(
      sql`update users set status = 'active' where id = (select user_id from tutor_profiles where id = ${suspended})`,
    )
    await reindex()
    expect((await search({})).docs.map(({ id }) => id).sort()).toEqual(slowScan({}))
  })
})

describe('GET /api/tutors', () => {
  it.each([
    "'; drop table tutor_profiles; --",
    '" or 1=1',
    '\\',
    '%_%',
    ':*&|!()<->',
    "a' & 'b",
    '🎻🎻',
    '数学 老师',
    "O'Brien",
    '(((((',
    '$1',
    'a '.repeat(90),
    'مدرس رياضيات',
    '\u202Emaths\u202C',
    'subject = "music" OR features EXISTS',
    '* -maths AND _vectors',
  ])('should take %j as words and nothing else', async (q) => {
    const answer = await app.api('GET', `/tutors?q=${encodeURIComponent(q)}`)
    expect(answer.status).toBe(200)
    expect(answer.body.totalDocs).toBeGreaterThanOrEqual(0)
    expect(await app.rows(sql`select count(*)::int count from tutor_profiles`)).toEqual([{ count: 70 }])
  })

  it.each([
    'sort=password',
    'limit=0',
    'limit=101',
    'page=0',
    'minPrice=cheap',
    'minPrice=-1',
    'currency=XYZ',
    'day=funday',
    'from=25:00',
    'timezone=Nowhere',
    'subject=a%27b',
    'language=%3B',
    'minRating=6',
    'page=10000000',
    'country=PHL',
    'features=superb',
    'features=verified%22%20OR%201%3D1',
    'level=phd',
    'subject=music&subject=physics',
    'surprise=1',
    `q=${'x'.repeat(10_240)}`,
    `q=${'a'.repeat(201)}`,
  ])('should refuse %s by name', async (query) => {
    const answer = await app.api('GET', `/tutors?${query}`)
    expect([answer.status, answer.body.errors[0].code, answer.body.errors.length > 0]).toEqual([
      400,
      'VALIDATION_FAILED',
      true,
    ])
  })

  it('should answer cards with money, facets and pages, and take empty fields for none', async () => {
    const { status, body } = await app.api('GET', '/tutors?q=&subject=&minPrice=&limit=5&currency=EUR')
    expect(status).toBe(200)
    expect(body).toMatchObject({ limit: 5, page: 1, hasPrevPage: false, totalDocs: tutors.length })
    expect(body.docs[0]).toMatchObject({
      slug: expect.stringMatching(/^t-/),
      hourlyRate: { amount: expect.any(Number), currency: expect.any(String) },
      rateInCurrency: { amount: expect.any(Number), currency: 'EUR' },
      subjects: expect.any(Array),
    })
    expect(body.facets.price.min.currency).toBe('EUR')
    expect(JSON.stringify(body)).not.toMatch(/email|example\.test|userId/)
  })

  it('should answer what leaves nobody with an empty page that says so', async () => {
    for (const query of [
      'subject=alchemy',
      'language=tlh',
      'country=AQ',
      'page=9999',
      'level=adult&subject=alchemy',
    ]) {
      const { status, body } = await app.api('GET', `/tutors?${query}`)
      expect([query, status, body.docs]).toEqual([query, 200, []])
    }
  })

  it('should filter by features, repeated or set apart by commas, by country and by level', async () => {
    const [first, second] = (await search({ sort: 'price' })).docs.map(({ id }) => id) as [string, string]
    await app.rows(sql`update tutor_profiles set confirmation = 'instant' where id in (${first}, ${second})`)
    await app.rows(sql`update tutor_profiles set trial_minutes = '30' where id = ${second}`)
    await reindex()
    const found = async (query: string) => {
      const { body } = await app.api('GET', `/tutors?sort=price&${query}`)
      return body.docs.map(({ id }: { id: string }) => id)
    }
    expect(await found('features=instant')).toEqual([first, second])
    expect(await found('features=instant&features=trial')).toEqual([second])
    expect(await found('features=instant,trial')).toEqual([second])
    const { body } = await app.api('GET', '/tutors?features=instant')
    expect(body.facets.features).toEqual([
      { feature: 'verified', count: 0 },
      { feature: 'instant', count: 2 },
      { feature: 'certified', count: 0 },
      { feature: 'trial', count: 1 },
    ])
    expect((await found('country=ph&limit=100')).sort()).toEqual(slowScan({ country: 'PH' }))
    expect((await found('level=adult&subject=music&limit=100')).sort()).toEqual(
      slowScan({ subject: 'music' }),
    )
  })

  it('should say what it understood and what it looked for as words', async () => {
    const { body } = await app.api('GET', `/tutors?q=${encodeURIComponent('calm guitr under 20€')}`)
    expect(body).toMatchObject({
      match: 'corrected',
      correctedTo: 'calm guitar under 20€',
      understood: {
        parts: [
          { kind: 'subject', slug: 'music', start: 5, end: 10 },
          { kind: 'price', max: 20, currency: 'EUR', start: 11, end: 20 },
        ],
        rest: [{ word: 'calm', start: 0, end: 4 }],
      },
    })
  })

  it('should list subjects with the tutors one can book', async () => {
    const { body } = await app.api('GET', '/subjects')
    expect(
      body.docs.map(({ slug, tutorCount }: { slug: string; tutorCount: number }) => [slug, tutorCount]),
    ).toEqual(
      SUBJECTS.map(({ slug }) => slug)
        .sort()
        .map((slug) => [slug, slowScan({ subject: slug }).length]),
    )
  })
})
