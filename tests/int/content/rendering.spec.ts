import { sql } from '@payloadcms/db-postgres'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ContentPage } from '@/components/content/ContentPage'
import { HelpArticle } from '@/components/content/HelpArticle'
import { JsonLd } from '@/components/content/JsonLd'
import { addHours } from '@/domain/time/instants'
import type { PageView } from '@/operations/content/blockViews'
import { getArticle } from '@/operations/content/queries/getArticle'
import { getPage } from '@/operations/content/queries/getPage'
import { previewContent } from '@/operations/content/queries/previewContent'
import { searchArticles } from '@/operations/content/queries/searchArticles'
import { sitemapEntries, sitemapParts } from '@/operations/content/queries/sitemapParts'
import { indexAllTutors } from '@/operations/search/indexAllTutors'
import { cached } from '@/services/cache/cached'
import { dropTag } from '@/services/cache/dropTag'
import { listenForForgotten } from '@/services/cache/listenForForgotten'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'
import { contentDesk, paragraph, words } from './content'

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent' // Payload logs each refusal as an error
})

const EVIL = '<script>window.hurt = 1</script><img src=x onerror="window.hurt = 1">'

let app: TestApp
let tutor: TestTutor
let editor: Person
let desk: ReturnType<typeof contentDesk>
beforeAll(async () => {
  app = await startTestApp()
  tutor = await createTutor(app)
  await indexAllTutors({ payload: app.payload, now: await app.now() })
  editor = await app.createPerson({ roles: ['content'] })
  desk = contentDesk(app, editor)
})
afterAll(() => app.close())

const shown = async (slug: string) => getPage({ payload: app.payload, slug, now: await app.now() })
const published = async (data: Record<string, unknown>): Promise<PageView> => {
  const id = await desk.draft(data)
  const { status, body } = await desk.publish(id)
  if (status !== 200) throw new Error(JSON.stringify(body))
  const page = await shown(String(body.doc?.slug))
  if (!page) throw new Error('not published')
  return page
}
const htmlOf = (page: PageView) =>
  renderToStaticMarkup(createElement(ContentPage, { page, timeZone: 'UTC', tutorsHref: () => '/tutors' }))

describe('what people of the content team write', () => {
  it('should never run, whichever field it is in', async () => {
    const page = await published({
      title: EVIL.slice(0, 110),
      slug: 'evil',
      summary: EVIL,
      layout: [
        { blockType: 'richText', body: paragraph(words(EVIL)) },
        { blockType: 'faq', title: 'x', items: [{ question: EVIL, answer: EVIL }] },
        {
          blockType: 'steps',
          title: 'x',
          items: [
            { title: 'x', text: EVIL },
            { title: 'y', text: EVIL },
          ],
        },
        {
          blockType: 'comparison',
          title: 'x',
          first: 'x',
          second: 'x',
          rows: [{ point: 'x', first: EVIL, second: 'x' }],
        },
        { blockType: 'callToAction', title: 'x', text: EVIL },
        { blockType: 'hero', title: 'x', text: EVIL },
      ],
    })
    const html = htmlOf(page)
    expect(html).not.toMatch(/<script|<img|onerror="/)
    expect(html.split('&lt;script&gt;').length).toBeGreaterThan(8)
    const facts = renderToStaticMarkup(createElement(JsonLd, { data: { name: EVIL } }))
    expect(facts.match(/<script/g)).toHaveLength(1)
    expect(facts).not.toContain('<img')
  })

  it('should make no element and no link of what came past the editor', async () => {
    const node = (type: string, more: object) => ({ type, version: 1, children: [words('text')], ...more })
    const link = (url: string) => node('link', { fields: { linkType: 'custom', url } })
    const body = paragraph(
      link('javascript:alert(1)'),
      link('//evil.test'),
      link('https://good.test'),
      link('/tutors'),
    )
    const root = body.root as unknown as { children: object[] }
    root.children.push(
      node('heading', { tag: 'script' }),
      node('list', { tag: 'iframe', listType: 'bullet' }),
      node('upload', { value: { url: 'javascript:alert(1)' }, relationTo: 'media' }),
    )
    const page = await published({ title: 'Links', slug: 'links', summary: 's', layout: [] })
    const html = htmlOf({ ...page, blocks: [{ id: 'a', kind: 'richText', body }] })
    expect(html).not.toMatch(/javascript:|<script|<iframe|evil\.test/)
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://good.test',
      '/tutors',
    ])
  })

  it.each(['javascript:alert(1)', '//evil.test', 'http://plain.test', 'data:text/html,x'])(
    'should not be published with a button that leads to %s',
    async (href) => {
      const id = await desk.draft({
        title: 'Button',
        slug: `button-${href.length}`,
        layout: [{ blockType: 'callToAction', title: 'Go', primary: { label: 'Go', href } }],
      })
      expect((await desk.publish(id)).status).toBe(400)
      const { payload, now } = app
      const preview = await previewContent({
        payload,
        kind: 'pages',
        id,
        user: editor.user,
        now: await now(),
      })
      expect(preview?.kind === 'pages' && preview.page.blocks).toMatchObject([{ links: [] }])
    },
  )
})

describe('blocks from real data', () => {
  const reviewed = async (rating: number, comment: string): Promise<string> => {
    const student = await app.createPerson({ firstName: 'Mia', lastName: 'Stone' })
    const bookingId = await insertBooking(app, {
      tutor,
      studentId: student.id,
      start: addHours(await app.now(), -2 - hours++),
      sessionState: 'ENDED',
      sessionOutcome: 'COMPLETED',
      paymentState: 'CAPTURED',
    })
    const { status, body } = await app.api('POST', '/reviews', {
      token: student.token,
      body: { bookingId, rating, comment },
    })
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body.id
  }
  let hours = 0

  it('should show reviews of four stars and more, the chosen ones while they are such', async () => {
    const good = await reviewed(5, 'She explains with patience and humour.')
    const poor = await reviewed(3, 'It was fine, but not more than that.')
    const fair = await reviewed(4, 'We got through all of it in one hour.')
    const newest = await published({
      title: 'Voices',
      layout: [{ blockType: 'testimonials', title: 'Voices', limit: 6 }],
    })
    const idsOf = (page: PageView | null) =>
      page?.blocks.flatMap((block) =>
        block.kind === 'testimonials' ? block.reviews.map(({ id }) => id) : [],
      )
    expect(idsOf(newest)?.sort()).toEqual([good, fair].sort())
    const chosen = await published({
      title: 'Chosen voices',
      layout: [{ blockType: 'testimonials', title: 'Voices', reviews: [fair, poor, good], limit: 1 }],
    })
    expect(idsOf(chosen)).toEqual([fair, good])
    await app.rows(sql`update reviews set status = 'hidden' where id = ${fair}`)
    dropTag()
    expect(idsOf(await shown('chosen-voices'))).toEqual([good])
    expect(htmlOf(chosen)).toContain('Mia S.')
    const tooMany = await desk.draft({
      title: 'Too many',
      layout: [{ blockType: 'testimonials', title: 'x', reviews: Array(7).fill(good), limit: 1 }],
    })
    expect((await desk.publish(tooMany)).status).toBe(400)
  })

  it('should count figures, whatever somebody sends', async () => {
    const [counted] = await app.rows<{ lessons: number }>(
      sql`select count(*)::int lessons from bookings where session_outcome = 'COMPLETED'`,
    )
    const page = await published({
      title: 'Figures',
      layout: [{ blockType: 'numbers', figures: ['lessonsGiven'], lessonsGiven: 1_000_000, value: 9 }],
    })
    expect(page.blocks).toMatchObject([{ figures: [{ figure: 'lessonsGiven', value: counted?.lessons }] }])
  })

  it('should find tutors as the search does, and keep a page with fewer than three from search engines', async () => {
    const block = { blockType: 'tutorsByFilter', title: 'Tutors', limit: 12, subject: tutor.subjectId }
    const thin = await published({ title: 'One tutor', layout: [block] })
    expect(thin.blocks).toMatchObject([{ tutors: [{ id: tutor.tutorId }] }])
    expect(thin.isThin).toBe(true)
    for (let more = 0; more < 2; more += 1)
      await createTutor(app, { profile: { subjects: [{ subject: tutor.subjectId }] } })
    await indexAllTutors({ payload: app.payload, now: await app.now() })
    dropTag()
    const full = await shown('one-tutor')
    expect([full?.isThin, htmlOf(full as PageView).split('<article').length - 1]).toEqual([false, 3])
    const priced = await published({ title: 'Cheap', layout: [{ ...block, maxPrice: 1, currency: 'USD' }] })
    expect(priced.blocks).toMatchObject([{ tutors: [] }])
  })
})

describe('the help centre', () => {
  const article = async (title: string, text: string) => {
    const id = await desk.draft(
      { title, summary: 'About it.', category: 'changes', body: paragraph(words(text)) },
      'articles',
    )
    const { status, body } = await desk.publish(id, {}, 'articles')
    if (status !== 200) throw new Error(JSON.stringify(body))
    return id
  }
  const found = async (asked: string) =>
    (await searchArticles({ payload: app.payload, words: asked })).map(({ title }) => title)

  it('should find published articles by what is written in them, titles first', async () => {
    await article('Refunds', 'How money comes back to your card.')
    await article('Your card', 'Cancelling and refunds are another matter.')
    const draft = {
      title: 'Secret refunds',
      summary: 's',
      category: 'start',
      body: paragraph(words('refund')),
    }
    await desk.draft(draft, 'articles')
    expect(await found('refunding')).toEqual(['Refunds', 'Your card'])
    expect(await found('cards zebra')).toEqual(['Your card', 'Refunds'])
    expect(await found('zebra')).toEqual([])
    expect(await found('secret')).toEqual([])
  })

  it.each([
    '',
    '   ',
    "'; drop table articles; --",
    '& | ! ( ) :*',
    '\0',
    '\\',
    '<script>',
    'a'.repeat(5000),
    '💥',
  ])('should find something or nothing for %j', async (asked) => {
    expect(Array.isArray(await found(asked))).toBe(true)
  })

  it('should show an article as text', async () => {
    await article('Odd signs', EVIL)
    const view = await getArticle({ payload: app.payload, slug: 'odd-signs' })
    if (!view) throw new Error('not published')
    const html = renderToStaticMarkup(createElement(HelpArticle, { article: view, related: [] }))
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('the preview', () => {
  it('should show the newest draft to the content team and nothing to others', async () => {
    const id = await desk.draft({ title: 'Kept back' })
    await desk.type(id, { title: 'Kept back for now' })
    const look = async (person: Person) =>
      previewContent({ payload: app.payload, kind: 'pages', id, user: person.user, now: await app.now() })
    const preview = await look(editor)
    expect(preview?.kind === 'pages' && preview.page.title).toBe('Kept back for now')
    for (const roles of [['student'], ['support'], ['ops'], ['finance'], ['tutor']] as const) {
      expect(await look(await app.createPerson({ roles: [...roles] }))).toBeNull()
    }
    expect((await look(await app.createPerson({ roles: ['owner'] })))?.kind).toBe('pages')
  })
})

describe('the sitemap', () => {
  it('should name what is published, full and not kept out, and tutors in files of their own', async () => {
    await published({ title: 'Left out', seo: { noindex: true }, layout: longText() })
    await published({ title: 'Said elsewhere', seo: { canonical: '/p/long-read' }, layout: longText() })
    await published({ title: 'Long read', layout: longText() })
    await desk.draft({ title: 'Unpublished', layout: longText() })
    const now = await app.now()
    const paths = (await sitemapEntries({ payload: app.payload, part: 'pages', now }))?.map(
      ({ path }) => path,
    )
    expect(paths).toEqual(expect.arrayContaining(['/', '/help', '/p/long-read', '/help/odd-signs']))
    for (const path of ['/p/left-out', '/p/said-elsewhere', '/p/unpublished', '/p/kept-back', '/p/figures'])
      expect(paths).not.toContain(path)
    expect(await sitemapParts({ payload: app.payload })).toEqual(['pages', 'tutors-0'])
    const tutors = await sitemapEntries({ payload: app.payload, part: 'tutors-0', now })
    expect(tutors?.map(({ path }) => path)).toContain(`/tutors/${tutor.slug}`)
    for (const part of ['tutors-1', 'tutors-', 'pages2', '', '../pages'])
      expect(await sitemapEntries({ payload: app.payload, part, now })).toBeNull()
  })

  const longText = () => [{ blockType: 'richText', body: paragraph(words('word '.repeat(60))) }]
})

describe('what web processes keep in memory', () => {
  const TAGS = ['content']

  it('should be forgotten by every process once a change is committed, and not before', async () => {
    const stop = listenForForgotten(app.databaseUrl)
    const id = await desk.draft({ title: 'Watched' })
    await listening()
    const load = vi.fn(async () => 'kept')
    await cached({ key: 'test', tags: TAGS, load })
    await cached({ key: 'test', tags: TAGS, load })
    expect(load).toHaveBeenCalledTimes(1)
    // As another process would see it: only Postgres tells.
    await app.rows(sql`select pg_notify('edustream_cache', 'other')`)
    await app.rows(sql`select pg_notify('edustream_cache', 'content')`)
    await expect
      .poll(async () => (await cached({ key: 'test', tags: TAGS, load })) && load.mock.calls.length)
      .toBe(2)
    await desk.publish(id)
    await expect.poll(async () => (await shown('watched'))?.title).toBe('Watched')
    await stop()
  })

  it('should not keep a failure, nor what was read while it changed', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue('there')
    await expect(cached({ key: 'fails', tags: TAGS, load })).rejects.toThrow('away')
    expect(await cached({ key: 'fails', tags: TAGS, load })).toBe('there')
    const slow = Promise.withResolvers<string>()
    const old = cached({ key: 'slow', tags: TAGS, load: () => slow.promise })
    dropTag('content')
    slow.resolve('old')
    expect(await old).toBe('old')
    expect(await cached({ key: 'slow', tags: TAGS, load: async () => 'new' })).toBe('new')
  })

  const listening = () =>
    expect
      .poll(() =>
        app.rows(sql`select 1 from pg_stat_activity where application_name = 'edustream-cache' and query like 'listen%'
          and datname = current_database()`),
      )
      .toHaveLength(1)
})
