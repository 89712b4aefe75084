import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findRedirect } from '@/operations/content/queries/findRedirect'
import { getPage } from '@/operations/content/queries/getPage'
import type { Person } from '../support/createPerson'
import { drainJobs } from '../support/drainJobs'
import { startTestApp, type TestApp } from '../support/testApp'
import { contentDesk } from './content'

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent' // Payload logs each refusal as an error
})

const HOUR = 3_600_000

let app: TestApp
let editor: Person
let desk: ReturnType<typeof contentDesk>
beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createPerson({ roles: ['content'] })
  desk = contentDesk(app, editor)
})
afterAll(() => app.close())

const shown = async (slug: string) => getPage({ payload: app.payload, slug, now: await app.now() })
const inHours = async (hours: number) => new Date((await app.now()).getTime() + hours * HOUR).toISOString()
const auditOf = (id: string) =>
  app.rows<{ action: string; actor: string; reason: string | null }>(
    sql`select action, actor_id actor, reason from audit_log where target_id = ${id} order by at, id`,
  )

describe('drafts', () => {
  it('should be nobody’s but the content team’s until they are published', async () => {
    const id = await desk.draft({ title: 'Summer of maths' })
    expect(await shown('summer-of-maths')).toBeNull()
    expect((await app.cms('GET', `/pages/${id}?draft=true`)).status).toBe(404)
    expect((await desk.publish(id)).status).toBe(200)
    expect((await shown('summer-of-maths'))?.title).toBe('Summer of maths')
    const { body } = await app.cms('GET', `/pages/${id}`)
    expect([body.title, body.publishAt, body.publicSlug, body.scheduledBy]).toEqual([
      'Summer of maths',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('should leave the published page as it is while the next version is written', async () => {
    const id = await desk.draft({ title: 'Rivers' })
    await desk.publish(id)
    expect((await desk.type(id, { title: 'Rivers and lakes' })).status).toBe(200)
    expect((await shown('rivers'))?.title).toBe('Rivers')
    await desk.publish(id)
    expect((await shown('rivers'))?.title).toBe('Rivers and lakes')
  })

  it('should leave the site when it is taken down, and come back as it was written meanwhile', async () => {
    const id = await desk.draft({ title: 'Lakes' })
    await desk.publish(id)
    await desk.type(id, { title: 'Lakes and seas' })
    expect((await desk.unpublish(id)).status).toBe(200)
    expect(await shown('lakes')).toBeNull()
    expect((await app.cms('GET', `/pages/${id}`)).status).toBe(404)
    await desk.publish(id)
    expect((await shown('lakes'))?.title).toBe('Lakes and seas')
  })

  it('should take the address from the title until somebody writes one, and never the same twice', async () => {
    const id = await desk.draft({ title: 'W' })
    await desk.type(id, { title: 'Winter', slug: 'w' })
    const slugOf = async (page: string) =>
      (await desk.call('GET', `/pages/${page}?draft=true`)).body as unknown as { slug: string }
    expect((await slugOf(id)).slug).toBe('winter')
    await desk.type(id, { title: 'Winter school', slug: 'cold-season' })
    await desk.type(id, { title: 'Winter schools', slug: 'cold-season' })
    expect((await slugOf(id)).slug).toBe('cold-season')
    await desk.publish(await desk.draft({ title: 'Autumn' }))
    const second = await desk.draft({ title: 'Autumn' })
    expect((await slugOf(second)).slug).toBe('autumn-2')
    expect((await desk.publish(second, { slug: 'autumn' })).status).toBe(400)
    expect((await desk.publish(second, { slug: 'Not An Address' })).status).toBe(400)
    expect((await desk.publish(second)).status).toBe(200)
  })

  it('should refuse to publish what is unfinished, and keep the draft', async () => {
    const id = await desk.draft({ title: 'Half', layout: [{ blockType: 'hero' }] })
    const { status, body } = await desk.publish(id)
    expect([status, JSON.stringify(body.errors)]).toEqual([400, expect.stringContaining('layout.0.title')])
    expect(await shown('half')).toBeNull()
  })

  it('should record what staff did, not each pause in their typing', async () => {
    const id = await desk.draft({ title: 'Noted' })
    for (const title of ['Noted d', 'Noted do', 'Noted down']) await desk.type(id, { title })
    await desk.publish(id)
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['create', 'update'])
    await desk.call('DELETE', `/pages/${id}`)
    expect((await auditOf(id)).at(-1)).toMatchObject({ action: 'delete', actor: editor.id })
    expect(await shown('noted-down')).toBeNull()
  })
})

describe('schedules', () => {
  it('should publish and take down by the product’s clock, once, and say who had scheduled it', async () => {
    const id = await desk.draft({
      title: 'Spring sale',
      publishAt: await inHours(2),
      unpublishAt: await inHours(5),
    })
    expect((await drainJobs(app.payload)).filter((name) => name === 'content.publishDue')).toEqual([])
    await app.api('POST', '/demo/clock', { body: { advance: 'PT1H' } })
    await drainJobs(app.payload)
    expect(await shown('spring-sale')).toBeNull()
    await app.api('POST', '/demo/clock', { body: { advance: 'PT61M' } })
    await drainJobs(app.payload)
    expect((await shown('spring-sale'))?.title).toBe('Spring sale')
    await app.api('POST', '/demo/clock', { body: { advance: 'PT1M' } })
    await drainJobs(app.payload)
    await app.api('POST', '/demo/clock', { body: { advance: 'PT3H' } })
    await drainJobs(app.payload)
    expect(await shown('spring-sale')).toBeNull()
    await drainJobs(app.payload)
    expect((await auditOf(id)).slice(1)).toEqual([
      { action: 'publish', actor: editor.id, reason: 'as scheduled' },
      { action: 'unpublish', actor: editor.id, reason: 'as scheduled' },
    ])
  })

  it('should have the worker woken at the moment, in the transaction that chose it', async () => {
    const waiting = () =>
      app.rows<{ start_after: Date }>(
        sql`select start_after from pgboss.job where name = 'content.publishDue' and state = 'created'`,
      )
    const before = await waiting()
    const at = await inHours(30)
    const id = await desk.draft({ title: 'Woken', publishAt: at })
    expect(await waiting()).toHaveLength(before.length + 1)
    await desk.type(id, { title: 'Woken up' })
    expect(await waiting(), 'a word more is no other moment').toHaveLength(before.length + 1)
    await desk.type(id, { publishAt: null })
    await app.api('POST', '/demo/clock', { body: { advance: 'PT31H' } })
    await drainJobs(app.payload)
    expect(await shown('woken-up'), 'called off').toBeNull()
  })

  it('should publish the next version of a page that is live', async () => {
    const id = await desk.draft({ title: 'Prices', slug: 'price-news' })
    await desk.publish(id)
    await desk.type(id, { title: 'New prices', publishAt: await inHours(1) })
    expect((await shown('price-news'))?.title).toBe('Prices')
    await app.api('POST', '/demo/clock', { body: { advance: 'PT1H1M' } })
    await drainJobs(app.payload)
    expect((await shown('price-news'))?.title).toBe('New prices')
  })

  it('should refuse moments that have passed or come in the wrong order', async () => {
    const id = await desk.draft({ title: 'Late' })
    expect((await desk.type(id, { publishAt: await inHours(-1) })).status).toBe(400)
    const wrong = { publishAt: await inHours(5), unpublishAt: await inHours(4) }
    expect((await desk.type(id, wrong)).status).toBe(400)
  })

  it('should publish nothing for somebody who may not any more', async () => {
    const leaver = await app.createPerson({ roles: ['content'] })
    const theirs = contentDesk(app, leaver)
    const id = await theirs.draft({ title: 'Parting words', publishAt: await inHours(1) })
    await app.rows(sql`update users set status = 'suspended' where id = ${leaver.id}`)
    await app.api('POST', '/demo/clock', { body: { advance: 'PT2H' } })
    await drainJobs(app.payload)
    expect(await shown('parting-words')).toBeNull()
    const { body } = await desk.call('GET', `/pages/${id}?draft=true`)
    expect(body).toMatchObject({
      publishAt: null,
      scheduleProblem: expect.stringContaining('may not publish'),
    })
  })

  it('should say in the page why an unfinished one was not published, and not try for ever', async () => {
    const id = await desk.draft({
      title: 'Bare',
      layout: [{ blockType: 'steps' }],
      publishAt: await inHours(1),
    })
    await app.api('POST', '/demo/clock', { body: { advance: 'PT2H' } })
    await drainJobs(app.payload)
    const { body } = await desk.call('GET', `/pages/${id}?draft=true`)
    expect(body).toMatchObject({ publishAt: null, scheduleProblem: expect.stringContaining('Title') })
    expect(await shown('bare')).toBeNull()
  })
})

describe('addresses', () => {
  const leadsTo = (path: string) => findRedirect({ payload: app.payload, path })

  it('should lead from every earlier public address to the present one', async () => {
    const id = await desk.draft({ title: 'Tutors', slug: 'one' })
    await desk.publish(id)
    await desk.type(id, { slug: 'never-public' })
    await desk.publish(id, { slug: 'two' })
    await desk.publish(id, { slug: 'three' })
    expect([await leadsTo('/p/one'), await leadsTo('/p/two/'), await leadsTo('/p/never-public')]).toEqual([
      '/p/three',
      '/p/three',
      null,
    ])
    await desk.publish(id, { slug: 'one' })
    expect([await leadsTo('/p/one'), await leadsTo('/p/two'), await leadsTo('/p/three')]).toEqual([
      null,
      '/p/one',
      '/p/one',
    ])
  })

  it('should stay as they are when somebody goes back to an older text, until that is published', async () => {
    const at = await inHours(2)
    const id = await desk.draft({ title: 'First words', slug: 'first-words', unpublishAt: at })
    await desk.publish(id)
    await desk.publish(id, { title: 'Second words', slug: 'second-words', unpublishAt: null })
    const [oldest] = await app.rows<{ id: string }>(sql`
      select id from _pages_v where parent_id = ${id} and version_slug = 'first-words' and version__status = 'published'`)
    await app.moveClock(3 * HOUR)
    const token = await app.startSession(editor)
    const { status } = await app.cms('POST', `/pages/versions/${oldest?.id}?draft=true`, token)
    expect(status).toBe(200)
    expect([await leadsTo('/p/first-words'), await leadsTo('/p/second-words')]).toEqual([
      '/p/second-words',
      null,
    ])
    expect((await shown('second-words'))?.title).toBe('Second words')
    const again = await app.cms('PATCH', `/pages/${id}`, { ...token, body: { _status: 'published' } })
    expect([again.status, again.body.doc?.unpublishAt]).toEqual([200, null])
    expect([await leadsTo('/p/first-words'), await leadsTo('/p/second-words')]).toEqual([
      null,
      '/p/first-words',
    ])
    expect((await shown('first-words'))?.title).toBe('First words')
  })

  it('should give an address to the page that is published there', async () => {
    const first = await desk.draft({ title: 'Old', slug: 'taken' })
    await desk.publish(first)
    await desk.publish(first, { slug: 'moved' })
    await desk.publish(await desk.draft({ title: 'New', slug: 'taken' }))
    expect(await leadsTo('/p/taken')).toBeNull()
    expect((await shown('taken'))?.title).toBe('New')
  })

  it.each([
    ['to itself', { fromPath: '/p/x1', toPath: '/p/x1' }, 'circle'],
    ['round in a circle', { fromPath: '/b', toPath: '/a' }, 'circle'],
    ['to another site', { fromPath: '/x2', toPath: 'https://evil.test' }, 'pages of this site'],
    ['to another site without a scheme', { fromPath: '/x3', toPath: '//evil.test' }, 'pages of this site'],
    ['to a script', { fromPath: '/x4', toPath: 'javascript:alert(1)' }, 'pages of this site'],
    ['from nowhere', { fromPath: 'x5', toPath: '/tutors' }, 'Start with /'],
    ['from a live page', { fromPath: '/p/moved', toPath: '/tutors' }, 'A page answers'],
    ['twice', { fromPath: '/a/', toPath: '/tutors' }, 'unique'],
  ])('should refuse a redirect %s', async (_name, data, words) => {
    await desk.call('POST', '/redirects', { fromPath: '/a', toPath: '/b' })
    const { status, body } = await desk.call('POST', '/redirects', data)
    expect([status, JSON.stringify(body.errors)]).toEqual([400, expect.stringContaining(words)])
  })

  it('should let only one of two redirects be made that are a circle together', async () => {
    const made = await Promise.all([
      desk.call('POST', '/redirects', { fromPath: '/c1', toPath: '/c2' }),
      desk.call('POST', '/redirects', { fromPath: '/c2', toPath: '/c1' }),
    ])
    expect(made.map(({ status }) => status).sort()).toEqual([201, 400])
  })
})
