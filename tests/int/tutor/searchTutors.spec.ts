import { sql } from '@payloadcms/db-postgres'
import { Temporal } from 'temporal-polyfill'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { CURRENCIES } from '@/domain/money/currency'
import { money } from '@/domain/money/money'
import { inUsd } from '@/domain/money/rates'
import { indexAllTutors } from '@/operations/search/indexAllTutors'
import { searchTutors, type TutorFilters } from '@/operations/search/queries/searchTutors'
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
  usd: number
  rating: number | null
  years: number
  subjects: string[]
  languages: string[]
  zone: string
  hours: { day: (typeof WEEKDAYS)[number]; start: number; end: number }[]
}

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
  await indexAllTutors({ payload: app.payload, now: NOW })
})
afterAll(() => app?.close())

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
      rating_average, rating_count, years_experience)
    values (${id}, ${userId}, ${`t-${index}`}, ${`Tutor Number${index}`}, 'Clear and calm', 'Explains things twice.', ${zone}, ${rate.amount}, ${currency},
      ${state.status}, ${state.accepting}, ${state.audience}, ${rating}, ${rating ? below(40) : 0}, ${years})`)
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
      usd: inUsd(rate, SHIPPED_RATES).amount,
      rating,
      years,
      subjects,
      languages,
      zone,
      hours,
    })
}

/** What the search should find, the slow way: instant by instant through a week, tutor by tutor. */
function slowScan(filters: TutorFilters): string[] {
  const cents = (amount: number) =>
    inUsd(
      money(Math.round(amount * (filters.currency === 'JPY' ? 1 : 100)), filters.currency ?? 'USD'),
      SHIPPED_RATES,
    ).amount
  return tutors
    .filter(
      (tutor) =>
        (!filters.subject || tutor.subjects.includes(filters.subject)) &&
        (!filters.language || tutor.languages.includes(filters.language)) &&
        (filters.minPrice === undefined || tutor.usd >= cents(filters.minPrice)) &&
        (filters.maxPrice === undefined || tutor.usd <= cents(filters.maxPrice)) &&
        (filters.minRating === undefined || (tutor.rating ?? 0) >= filters.minRating) &&
        (!(filters.day || filters.from || filters.to) || teachesDuring(tutor, filters)),
    )
    .map(({ id }) => id)
    .sort()
}

function teachesDuring(
  tutor: Known,
  { day, from = '00:00', to = '24:00', timezone = 'UTC' }: TutorFilters,
): boolean {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
  const wanted = { days: day ? [day] : WEEKDAYS, start: minutes(from), end: minutes(to) }
  const teacher = wallsIn(tutor.zone)
  return wallsIn(timezone).some(
    (learner, quarter) =>
      isWithin(learner, wanted) &&
      tutor.hours.some((hours) => isWithin(teacher[quarter] as Wall, { ...hours, days: [hours.day] })),
  )
}

type Wall = { weekday: number; minute: number }
const walls = new Map<string, Wall[]>()

/** What the clock of a zone shows, every quarter of an hour for eight days. */
function wallsIn(zone: string): Wall[] {
  const known = walls.get(zone)
  if (known) return known
  const made = Array.from({ length: 8 * 96 }, (_, quarter) => {
    const at = Temporal.Instant.from('2027-02-02T00:00:00Z').add({ minutes: quarter * 15 })
    const { dayOfWeek, hour, minute } = at.toZonedDateTimeISO(zone)
    return { weekday: dayOfWeek - 1, minute: hour * 60 + minute }
  })
  walls.set(zone, made)
  return made
}

/** Whether the wall clock shows a time inside a window that starts on one of the days. */
function isWithin(wall: Wall, window: { days: readonly string[]; start: number; end: number }): boolean {
  const { days, start, end } = window
  const startsToday = days.includes(WEEKDAYS[wall.weekday] as string)
  const startedYesterday = days.includes(WEEKDAYS[(wall.weekday + 6) % 7] as string)
  if (start < end) return startsToday && wall.minute >= start && wall.minute < end
  return (startsToday && wall.minute >= start) || (startedYesterday && wall.minute < end)
}

const search = (filters: TutorFilters) =>
  searchTutors({ payload: app.payload, filters: { limit: 100, ...filters }, countDays: true, now: NOW })

function randomFilters(): TutorFilters {
  const from = below(48) * 30
  const timed = random() < 0.3
  return {
    ...(random() < 0.4 && { subject: pick(SUBJECTS).slug }),
    ...(random() < 0.3 && { language: pick(LANGUAGES) }),
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
      for (const { from, count } of facets.rating)
        expect({ from, count }).toEqual({ from, count: slowScan({ ...filters, minRating: from }).length })
      for (const { day, count } of facets.availability)
        expect({ filters, day, count }).toEqual({ filters, day, count: slowScan({ ...filters, day }).length })
    }
  })

  it('should sort by price, rating and experience', async () => {
    const ids = async (sort: TutorFilters['sort']) =>
      (await search({ sort })).docs.map(({ id }) => tutors.find((tutor) => tutor.id === id) as Known)
    const cheap = (await ids('price')).map(({ usd }) => usd)
    expect(cheap).toEqual(cheap.toSorted((a, b) => a - b))
    expect((await ids('-price')).map(({ usd }) => usd)).toEqual(cheap.toReversed())
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
    await indexAllTutors({ payload: app.payload, now: NOW })
    for (const q of ['lucja', 'JOVANOVIC', 'muller lucja', 'Jovanović', 'the jovanovic tutor']) {
      expect([q, (await search({ q })).docs.map(({ id }) => id)]).toEqual([q, [known.id]])
    }
    expect((await search({ q: 'qqqzzzxxx' })).totalDocs).toBe(0)
  })

  it('should show nobody who is not approved, open and in good standing, also by name or through a stale index', async () => {
    const hidden = await app.rows<{ id: string; display_name: string }>(
      sql`select id, display_name from tutor_profiles where status <> 'approved'`,
    )
    expect(hidden.length).toBeGreaterThan(0)
    for (const { id, display_name } of hidden) {
      await app.rows(
        sql`insert into tutor_search (tutor_id, document, words, facts, indexed_at)
          values (${id}, to_tsvector('simple', lower(${display_name})), ${display_name}, '{"prices": {"USD": 1}}', now())
          on conflict (tutor_id) do update set removed = false, document = excluded.document, words = excluded.words, facts = excluded.facts`,
      )
      const { docs } = await search({ q: display_name.split(' ')[1] })
      expect(docs.map((doc) => doc.id)).not.toContain(id)
    }
    expect((await search({})).totalDocs).toBe(tutors.length)
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
    'surprise=1',
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
