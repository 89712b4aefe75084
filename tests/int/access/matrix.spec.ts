import type { CollectionSlug, GlobalSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { GLOBALS, SLUGS } from '@/slugs'
import { startTestApp, type TestApp } from '../support/testApp'
import { ACTORS, type Actor, GLOBAL_MATRIX, MATRIX, SYSTEM } from './matrix'
import { newDocument } from './newDocument'
import { buildWorld, type Side, type World } from './world'

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent' // Payload logs each refusal as an error
})

let app: TestApp
let world: World
beforeAll(async () => {
  app = await startTestApp()
  world = await buildWorld(app)
})
afterAll(() => app.close())

/** A change that harms nothing, for collections that somebody may change. */
const TOUCH: Record<string, Record<string, unknown>> = {
  users: { locale: 'en-GB' },
  'tutor-profiles': { headline: 'Changed' },
  'verification-documents': { note: 'Seen' },
  bookings: { topic: 'Changed' },
  disputes: { staffNotes: 'Changed' },
  reviews: { status: 'hidden' },
  subjects: { category: 'Changed' },
  pages: { summary: 'Changed' },
  articles: { summary: 'Changed' },
  redirects: { toPath: '/help' },
  media: { alt: 'Changed' },
}
const SIDES = ['own', 'other'] as const
const REFUSED = [403, 404]

/** The actors for whom `isAllowed` holds, as the matrix writes them. */
async function whoMay(isAllowed: (actor: Actor) => Promise<boolean>): Promise<string> {
  const allowed: Actor[] = []
  for (const actor of ACTORS) if (await isAllowed(actor)) allowed.push(actor)
  return allowed.join(' ')
}

async function rest(actor: Actor, method: string, path: string, body?: unknown): Promise<boolean> {
  const { status, body: answer } = await app.cms(method, path, { token: world.token(actor), body })
  if (status === 200 || status === 201) return true
  if (REFUSED.includes(status)) return false
  throw new Error(`${actor} ${method} ${path}: ${status} ${JSON.stringify(answer)}`)
}

/** Runs a Local API call as this actor. */
async function local(
  actor: Actor,
  call: (as: { user?: never; overrideAccess: false; depth: 0 }) => Promise<unknown>,
) {
  try {
    const result = await call({ user: world.user(actor) as never, overrideAccess: false, depth: 0 })
    return result !== null
  } catch (error) {
    if (REFUSED.includes((error as { status?: number }).status ?? 0)) return false
    throw error
  }
}

describe('the access matrix', () => {
  it('should have a row for every collection', async () => {
    const slugs = app.payload.config.collections.map(({ slug }) => slug)
    expect([...Object.keys(MATRIX), ...SYSTEM].sort()).toEqual([...slugs].sort())
    expect(Object.keys(MATRIX).sort()).toEqual(Object.values(SLUGS).sort())
    expect(app.payload.config.globals.map(({ slug }) => slug)).toEqual(Object.keys(GLOBAL_MATRIX))
    expect(Object.keys(GLOBAL_MATRIX)).toEqual(Object.values(GLOBALS))
  })
})

describe.each(Object.entries(MATRIX))('%s', (slug, rule) => {
  const collection = slug as CollectionSlug
  const idOf = (side: Side, actor: Actor) => world.idOf(slug, side, actor)

  it(`should be created by ${rule.create || 'nobody'}`, async () => {
    expect(await whoMay((actor) => newDocument(app, slug, world.token(actor)))).toBe(rule.create)
    const inAllowed = rule.create.split(' ')
    const denied = await whoMay((actor) =>
      inAllowed.includes(actor)
        ? Promise.resolve(false)
        : local(actor, (as) => app.payload.create({ collection, data: {} as never, ...as })),
    )
    expect(denied).toBe('')
  })

  it(`should be read by ${rule.read.own || 'nobody'}; strangers' by ${rule.read.other || 'nobody'}`, async () => {
    for (const side of SIDES) {
      const byId = await whoMay((actor) => rest(actor, 'GET', `/${slug}/${idOf(side, actor)}`))
      expect(byId, `REST, ${side}`).toBe(rule.read[side])
      const locally = await whoMay((actor) =>
        local(actor, (as) => app.payload.findByID({ collection, id: idOf(side, actor), ...as })),
      )
      expect(locally, `Local API, ${side}`).toBe(rule.read[side])
      const listed = await whoMay(async (actor) => {
        const id = idOf(side, actor)
        const where = `where[id][equals]=${id}`
        const { body } = await app.cms('GET', `/${slug}?${where}`, { token: world.token(actor) })
        const count = await app.cms('GET', `/${slug}/count?${where}`, { token: world.token(actor) })
        const found = (body.docs ?? []).some((doc: { id: string }) => doc.id === id)
        expect(count.body.totalDocs ?? 0, 'count agrees with list').toBe(found ? 1 : 0)
        return found
      })
      expect(listed, `list, ${side}`).toBe(rule.read[side])
    }
  })

  it(`should be changed by ${rule.update.own || 'nobody'}; strangers' by ${rule.update.other || 'nobody'}`, async () => {
    const data = TOUCH[slug] ?? {}
    for (const side of SIDES) {
      const overRest = await whoMay((actor) => rest(actor, 'PATCH', `/${slug}/${idOf(side, actor)}`, data))
      expect(overRest, `REST, ${side}`).toBe(rule.update[side])
      const locally = await whoMay((actor) =>
        local(actor, (as) =>
          app.payload.update({ collection, id: idOf(side, actor), data: data as never, ...as }),
        ),
      )
      expect(locally, `Local API, ${side}`).toBe(rule.update[side])
    }
  })

  it('should never be changed many at once', async () => {
    const where = `where[id][equals]=${idOf('own', 'owner')}`
    const inBulk = { token: world.token('owner'), body: TOUCH[slug] ?? {} }
    expect((await app.cms('PATCH', `/${slug}?${where}`, inBulk)).status).toBe(403)
  })

  it(`should be deleted by ${rule.delete.own || 'nobody'}; strangers' by ${rule.delete.other || 'nobody'}`, async () => {
    for (const side of SIDES) {
      const mayBe = rule.delete[side] !== ''
      const target = (actor: Actor) =>
        mayBe ? world.another(slug, side) : Promise.resolve(idOf(side, actor))
      const overRest = await whoMay(async (actor) => rest(actor, 'DELETE', `/${slug}/${await target(actor)}`))
      expect(overRest, `REST, ${side}`).toBe(rule.delete[side])
      const locally = await whoMay(async (actor) => {
        const id = await target(actor)
        return local(actor, (as) => app.payload.delete({ collection, id, ...as }))
      })
      expect(locally, `Local API, ${side}`).toBe(rule.delete[side])
      const inBulk = await whoMay(async (actor) => {
        const where = `where[id][equals]=${await target(actor)}`
        const { status, body } = await app.cms('DELETE', `/${slug}?${where}`, { token: world.token(actor) })
        return status === 200 && body.docs.length > 0
      })
      expect(inBulk, `bulk, ${side}`).toBe(rule.delete[side])
    }
  })
})

describe.each(Object.entries(GLOBAL_MATRIX))('%s', (slug, rule) => {
  const global = slug as GlobalSlug

  it(`should be read by ${rule.read}`, async () => {
    expect(await whoMay((actor) => rest(actor, 'GET', `/globals/${slug}`))).toBe(rule.read)
    expect(
      await whoMay((actor) => local(actor, (as) => app.payload.findGlobal({ slug: global, ...as }))),
    ).toBe(rule.read)
  })

  it(`should be changed by ${rule.update}`, async () => {
    expect(await whoMay((actor) => rest(actor, 'POST', `/globals/${slug}`, {}))).toBe(rule.update)
    expect(
      await whoMay((actor) =>
        local(actor, (as) => app.payload.updateGlobal({ slug: global, data: {} as never, ...as })),
      ),
    ).toBe(rule.update)
  })
})
