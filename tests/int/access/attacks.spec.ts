import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { SLUGS } from '@/slugs'
import { startTestApp, type TestApp } from '../support/testApp'
import type { Actor } from './matrix'
import { newUpload } from './newDocument'
import { buildWorld, type World } from './world'

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent' // Payload logs each refusal as an error
})

let app: TestApp
let world: World
let bookingId: string
beforeAll(async () => {
  app = await startTestApp()
  world = await buildWorld(app)
  bookingId = world.idOf('bookings', 'own', 'student')
  await app.rows(sql`
    insert into subjects (id, name, slug, category, created_at, updated_at)
    select gen_random_uuid(), 'Bulk ' || n, 'bulk-' || n, 'Bulk', now(), now() from generate_series(1, 150) n`)
  await app.rows(sql`
    insert into booking_history (id, booking_id, at, action, field, "from", "to", actor_kind, created_at, updated_at)
    select gen_random_uuid(), ${bookingId}, now(), 'note', 'sessionState', 'CONFIRMED', 'CONFIRMED', 'system', now(), now()
    from generate_series(1, 150) n`)
})
afterAll(() => app.close())

const get = (path: string, actor: Actor = 'visitor') => app.cms('GET', path, { token: world.token(actor) })
const patch = (path: string, actor: Actor, body: unknown) =>
  app.cms('PATCH', path, { token: world.token(actor), body })
const row = async (table: string, id: string) =>
  (await app.rows(sql`select to_jsonb(t) as doc from ${sql.identifier(table)} t where id = ${id}`))[0]?.doc

describe('asking for too much', () => {
  it.each([
    'limit=0',
    'limit=99999',
    'limit=-1',
    'limit=abc',
    'limit=1e9',
    'pagination=false',
    'limit=0&pagination=false',
  ])('should get at most 100 documents with ?%s', async (query) => {
    const { status, body } = await get(`/subjects?${query}`)
    expect(status).toBe(200)
    expect(body.docs.length).toBeGreaterThan(0)
    expect(body.docs.length).toBeLessThanOrEqual(100)
  })

  it.each([0, 99999, -1])('should get at most 100 joined documents with a limit of %i', async (limit) => {
    const path = `/bookings/${bookingId}?joins[history][limit]=${limit}`
    const { status, body } = await get(path, 'ops')
    expect(status).toBe(200)
    expect(body.history.docs.length).toBeLessThanOrEqual(100)
    const { body: list } = await get(`/bookings?joins[history][limit]=${limit}`, 'ops')
    expect(Math.max(...list.docs.map((doc: typeof body) => doc.history.docs.length))).toBeLessThanOrEqual(100)
  })

  it('should not go deeper than two relations, however deep is asked', async () => {
    const { body } = await get(`/message-threads?depth=99`, 'support')
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|sessions|resetPasswordToken)"/)
  })
})

/** Paths of secrets and of other people's data, from documents that some people may see. */
const HIDDEN = [
  ['student', 'bookings', 'tutorUser.hash'],
  ['student', 'bookings', 'tutorUser.salt'],
  ['student', 'bookings', 'tutorUser.email'],
  ['student', 'bookings', 'tutorUser.dateOfBirth'],
  ['student', 'bookings', 'tutorUser.resetPasswordToken'],
  ['student', 'bookings', 'tutorUser.sessions.id'],
  ['student', 'bookings', 'tutor.user.hash'],
  ['student', 'bookings', 'commissionAmount'],
  ['student', 'bookings', 'tutorNetAmount'],
  ['parent', 'bookings', 'commissionRateBps'],
  ['tutor', 'bookings', 'student.email'],
  ['tutor', 'bookings', 'student.hash'],
  ['tutor', 'messages', 'sender.resetPasswordToken'],
  ['student', 'disputes', 'staffNotes'],
  ['support', 'users', 'hash'],
  ['support', 'users', 'dateOfBirth'],
  ['support', 'mail-messages', 'html'],
  ['support', 'mail-messages', 'text'],
  ['support', 'mail-messages', 'key'],
  ['support', 'payments', 'checkoutUrl'],
  ['tutor', 'payouts', 'account'],
  ['tutor', 'payouts', 'externalId'],
  ['finance', 'payouts', 'account'],
  ['tutor', 'payout-methods', 'account'],
  ['tutor', 'payout-methods', 'connectAccount'],
  ['finance', 'payout-methods', 'account'],
  ['finance', 'payout-batches', 'file'],
  ['student', 'users', 'salt'],
  ['visitor', 'media', 'createdBy.hash'],
] as const satisfies [Actor, string, string][]

describe('hidden fields', () => {
  it.each(HIDDEN)('should not order for %s: %s by %s', async (actor, slug, field) => {
    for (const sort of [
      field,
      `-${field}`,
      field.replaceAll('.', '__'),
      `createdAt,${field}`,
      `${field},createdAt`,
    ]) {
      const { status } = await get(`/${slug}?sort=${sort}`, actor)
      expect([400, 403], sort).toContain(status)
    }
  })

  it.each(HIDDEN)('should not be searched by %s: %s by %s', async (actor, slug, field) => {
    const operators = ['exists', 'like', 'greater_than', 'equals', 'not_equals', 'in']
    const emails = { student: world.people.student.email, tutorUser: world.people.tutor.email }
    for (const operator of operators) {
      const known = field.endsWith('.email') ? emails[field.split('.')[0] as keyof typeof emails] : '1'
      const value = operator === 'exists' ? 'true' : known
      for (const where of [`where[${field}][${operator}]`, `where[or][0][and][0][${field}][${operator}]`]) {
        const answer = await get(`/${slug}?${where}=${value}`, actor)
        const count = await get(`/${slug}/count?${where}=${value}`, actor)
        // Refused, or asked of the documents the searcher may read, which these are not.
        expect([200, 400, 403], where).toContain(answer.status)
        expect(answer.body.docs ?? [], where).toEqual([])
        expect(count.body.totalDocs ?? 0, where).toBe(0)
      }
    }
  })

  it.each([
    ['student', 'bookings', 'commissionAmount'],
    ['parent', 'bookings', 'tutorNetAmount'],
    ['student', 'disputes', 'staffNotes'],
    ['support', 'mail-messages', 'html'],
    ['ops', 'mail-messages', 'text'],
    ['owner', 'mail-messages', 'key'],
    ['support', 'users', 'dateOfBirth'],
    ['support', 'users', 'sessions'],
    ['owner', 'users', 'hash'],
    ['student', 'users', 'hash'],
    ['ops', 'payments', 'checkoutUrl'],
  ] as const)('should not be told to %s: %s, %s', async (actor, slug, field) => {
    const id = world.idOf(slug, slug === 'users' && actor !== 'student' ? 'other' : 'own', actor)
    for (const query of [
      '',
      `?select[${field}]=true`,
      `?depth=2`,
      `?draft=true`,
      '?showHiddenFields=true',
      '?overrideAccess=true',
    ]) {
      const one = await get(`/${slug}/${id}${query}`, actor)
      expect(one.status).toBe(200)
      expect(one.body[field] ?? [], `${field} with ${query}`).toEqual([])
      const list = await get(`/${slug}${query}`, actor)
      expect(
        list.body.docs.every(
          (doc: Record<string, unknown>) =>
            String(doc[field] ?? '') === '' || doc.id === world.people[actor].id,
        ),
        `list with ${query}`,
      ).toBe(true)
    }
  })

  it('should show commission and net to the tutor and staff', async () => {
    for (const actor of ['tutor', 'ops', 'finance'] as const) {
      const { body } = await get(`/bookings/${bookingId}`, actor)
      expect(body, actor).toMatchObject({ commissionAmount: 500, tutorNetAmount: 2000 })
    }
  })

  it.each(['student', 'parent', 'tutor'] as const)(
    'should not reach the %s through population',
    async (actor) => {
      const { body } = await get(
        `/bookings/${bookingId}?depth=2&populate[users][email]=true&populate[users][dateOfBirth]=true&populate[users][hash]=true&populate[tutor-profiles][user]=true`,
        actor,
      )
      const text = JSON.stringify(body)
      const others = [world.people.student, world.people.tutor, world.people.parent].filter(
        ({ id }) => id !== world.people[actor].id,
      )
      for (const { email } of others) expect(text).not.toContain(email)
      expect(text).not.toMatch(/"hash"|dateOfBirth|staffNotes|checkoutUrl/)
    },
  )

  it.each(['student', 'parent', 'tutor'] as const)('should not reach the %s through joins', async (actor) => {
    const joins = 'joins[history][limit]=10&joins[payments][limit]=10&joins[ledger][limit]=10'
    for (const path of [`/bookings/${bookingId}?${joins}`, `/bookings/${bookingId}?${joins}&depth=2`]) {
      const { body } = await get(path, actor)
      expect([body.history?.docs ?? [], body.payments?.docs ?? [], body.ledger?.docs ?? []]).toEqual([
        [],
        [],
        [],
      ])
    }
    for (const where of ['history.reason', 'payments.checkoutUrl', 'payments.intentId', 'ledger.causeKey']) {
      const { status } = await get(`/bookings?where[${where}][exists]=true`, actor)
      expect([400, 403], where).toContain(status)
      const sorted = await get(`/bookings/${bookingId}?joins[payments][sort]=payer.hash`, actor)
      expect([400, 403]).toContain(sorted.status)
    }
  })

  it('should keep drafts from visitors', async () => {
    const draft = world.idOf('pages', 'other', 'visitor')
    for (const query of [
      '',
      '?draft=true',
      '?draft=1&depth=0',
      '?where[_status][equals]=draft',
      '?draft=true&where[_status][equals]=draft',
    ]) {
      const { body } = await get(`/pages${query}`)
      expect(
        (body.docs ?? []).map(({ id }: { id: string }) => id),
        query,
      ).not.toContain(draft)
    }
    expect((await get(`/pages/${draft}?draft=true`)).status).toBe(404)
    for (const versions of ['/pages/versions', '/articles/versions']) {
      expect((await get(versions)).status).toBe(403)
      expect((await get(versions, 'student')).status).toBe(403)
    }
  })
})

describe('changing what is not yours to change', () => {
  it.each([
    ['visitor', 'own'],
    ['student', 'own'],
    ['tutor', 'own'],
    ['support', 'own'],
    ['finance', 'own'],
    ['ops', 'own'],
    ['ops', 'other'],
    ['owner', 'own'],
  ] as const)('should not raise roles: %s, %s account', async (actor, side) => {
    const id = world.idOf('users', side, actor)
    const before = await app.rows(sql`select value from users_roles where parent_id = ${id} order by "order"`)
    await patch(`/users/${id}`, actor, { roles: ['owner', 'ops'] })
    await patch(`/users/${id}`, actor, { roles: [] })
    expect(
      await app.rows(sql`select value from users_roles where parent_id = ${id} order by "order"`),
    ).toEqual(before)
  })

  it('should let the owner grant and take roles, and write it down', async () => {
    const { id } = await app.createPerson({ roles: ['support'] })
    expect((await patch(`/users/${id}`, 'owner', { roles: ['support', 'finance'] })).status).toBe(200)
    const [entry] = await app.rows(sql`
      select a.actor_id, a.action, a.changes->'roles' as roles from audit_log a where a.target_id = ${id} order by at desc limit 1`)
    expect(entry).toEqual({
      actor_id: world.people.owner.id,
      action: 'update',
      roles: { from: ['support'], to: ['support', 'finance'] },
    })
  })

  it.each(['ops', 'owner'] as const)('should not take over an account by saving it: %s', async (actor) => {
    const victim = actor === 'ops' ? world.people.owner : world.strangers.student
    const before = await row('users', victim.id)
    expect((await patch(`/users/${victim.id}`, actor, { password: 'mine from now on' })).status).toBe(403)
    expect((await patch(`/users/${victim.id}`, actor, { hash: 'x', salt: 'y' })).status).not.toBe(500)
    expect(
      (await patch(`/users/${victim.id}`, actor, { sessions: [{ id: 'mine', expiresAt: '2099-01-01' }] }))
        .status,
    ).not.toBe(500)
    const after = (await row('users', victim.id)) as Record<string, unknown>
    expect([after.hash, after.salt]).toEqual([(before as typeof after).hash, (before as typeof after).salt])
    expect(await app.rows(sql`select id from users_sessions where id = 'mine'`)).toEqual([])
  })

  it('should leave addresses and the accounts of staff to the owner', async () => {
    const { student } = world.strangers
    const refused = [
      await patch(`/users/${student.id}`, 'ops', { email: 'mine@example.test' }),
      await patch(`/users/${world.people.owner.id}`, 'ops', { status: 'suspended' }),
      await patch(`/users/${world.people.support.id}`, 'ops', { firstName: 'Fool' }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await patch(`/users/${student.id}`, 'ops', { firstName: 'Corrected' })).status).toBe(200)
    expect((await patch(`/users/${student.id}`, 'owner', { email: 'moved@example.test' })).status).toBe(200)
  })

  const FROZEN = {
    sessionState: 'ENDED',
    sessionOutcome: 'COMPLETED',
    paymentState: 'CAPTURED',
    disputeState: 'OPEN',
    priceAmount: 1,
    serviceFeeAmount: 1,
    currency: 'JPY',
    commissionRateBps: 0,
    commissionAmount: 0,
    tutorNetAmount: 2500,
    tutorNetUsdCents: 1,
    refundDueAmount: 1,
    refundedAmount: 1,
    student: 'self',
    bookedBy: 'self',
    tutorUser: 'self',
    start: '2030-01-01T00:00:00.000Z',
    end: '2030-01-01T01:00:00.000Z',
    busyTo: '2030-01-01T02:00:00.000Z',
    durationMinutes: 5,
    policyVersion: 'none',
    confirmationMode: 'instant',
    holdStrategy: 'captureOnConfirm',
    timezoneTutor: 'Asia/Tokyo',
    timezoneStudent: 'Asia/Tokyo',
    reference: 'MINE',
    startedAt: '2030-01-01T00:00:00.000Z',
    settledAt: '2030-01-01T00:00:00.000Z',
    earningsAvailableAt: '2030-01-01T00:00:00.000Z',
    cancelledBy: 'ops',
    endReason: 'because',
    tutorJoinedAt: '2030-01-01T00:00:00.000Z',
    studentJoinedAt: '2030-01-01T00:00:00.000Z',
  }
  it.each(['student', 'tutor', 'parent', 'support', 'finance', 'ops', 'owner'] as const)(
    'should never move a booking or its money over REST: %s',
    async (actor) => {
      const before = await row('bookings', bookingId)
      for (const [field, value] of Object.entries(FROZEN)) {
        const given = value === 'self' ? world.people[actor].id : value
        const { status } = await patch(`/bookings/${bookingId}`, actor, { [field]: given })
        expect([200, 403, 409], field).toContain(status)
      }
      const after = (await row('bookings', bookingId)) as object
      expect({ ...after, updated_at: 0 }).toEqual({ ...(before as object), updated_at: 0 })
    },
  )

  it.each(['tutor', 'support', 'ops', 'owner'] as const)(
    'should not approve a tutor over REST: %s',
    async (actor) => {
      const id = world.idOf('tutor-profiles', 'own', actor)
      const before = await row('tutor_profiles', id)
      for (const data of [
        { status: 'paused' },
        { approvedAt: null },
        { ratingAverage: 5 },
        { ratingCount: 900 },
        { lessonsGiven: 9 },
        { user: world.people.ops.id },
      ]) {
        await patch(`/tutor-profiles/${id}`, actor, data)
      }
      const after = (await row('tutor_profiles', id)) as object
      expect({ ...after, updated_at: 0 }).toEqual({ ...(before as object), updated_at: 0 })
    },
  )

  it('should not rewrite what a student said, only hide it', async () => {
    const id = world.idOf('reviews', 'own', 'ops')
    const body = {
      rating: 1,
      comment: 'Bad',
      student: world.people.ops.id,
      publishedAt: null,
      status: 'hidden',
    }
    expect((await patch(`/reviews/${id}`, 'ops', body)).status).toBe(200)
    expect(await row('reviews', id)).toMatchObject({ rating: 5, comment: 'Good', status: 'hidden' })
  })

  it('should refuse states over the Local API, even when it overrides access', async () => {
    const { payload } = app
    const common = { id: bookingId, overrideAccess: true, depth: 0 } as const
    for (const data of [
      { sessionState: 'ENDED' },
      { paymentState: 'REFUNDED' },
      { disputeState: 'OPEN' },
      { sessionOutcome: 'COMPLETED' },
    ] as const) {
      await expect(payload.update({ collection: SLUGS.bookings, data, ...common })).rejects.toMatchObject({
        code: 'STATE_GUARDED',
      })
    }
    const tutor = { ...common, id: world.idOf('tutor-profiles', 'own', 'ops') }
    await expect(
      payload.update({ collection: SLUGS.tutorProfiles, data: { status: 'rejected' }, ...tutor }),
    ).rejects.toMatchObject({ code: 'STATE_GUARDED' })
  })

  it('should not take a file that could run', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    for (const [name, type, content] of [
      ['x.svg', 'image/svg+xml', svg],
      ['x.png', 'image/svg+xml', svg],
      ['x.html', 'text/html', '<script>alert(1)</script>'],
      ['x.png', 'image/png', svg],
      ['../../x.png', 'text/html', '<html>'],
    ] as const) {
      const { status } = await newUpload({
        name,
        type,
        content: Buffer.from(content),
        token: world.token('content'),
      })
      expect([400, 403, 415], `${name} as ${type}`).toContain(status)
    }
    expect(await app.rows(sql`select filename from media where filename like 'x%'`)).toEqual([])
  })
})

describe('a suspended account', () => {
  it('should lose everything at once: tokens, sessions and refreshing', async () => {
    const person = await app.createPerson({ roles: ['student'] })
    const me = () => app.api('GET', '/auth/me', { token: person.token })
    expect((await me()).status).toBe(200)
    expect((await patch(`/users/${person.id}`, 'ops', { status: 'suspended' })).status).toBe(200)
    expect((await me()).status).toBe(401)
    expect((await app.cms('GET', `/users/${person.id}`, { token: person.token })).status).toBe(403)
    expect((await app.cms('POST', '/users/refresh-token', { token: person.token })).status).not.toBe(200)
    const refresh = () => app.api('POST', '/auth/refresh', { body: { refreshToken: person.refreshToken } })
    expect((await refresh()).status).toBe(401)
    expect((await patch(`/users/${person.id}`, 'ops', { status: 'active' })).status).toBe(200)
    expect((await refresh()).status).toBe(401)
    expect((await me()).status).toBe(401)
  })
})
