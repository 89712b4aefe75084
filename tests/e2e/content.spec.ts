import type { Page } from '@playwright/test'
import { moveClockTo, productNow } from './support/clock'
import { row, rows } from './support/database'
import { logInAtAdmin } from './support/logInAtAdmin'
import { demoAccount } from './support/people'
import { site } from './support/site'
import { expect, test } from './support/test'

const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 900 }

/** Opens the menu of blocks and adds one at the end. */
async function addBlock(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add Block' }).click()
  const drawer = page.locator('.blocks-drawer__blocks-wrapper')
  await drawer.getByRole('button', { name: new RegExp(`${name}$`) }).click()
  await expect(drawer).toBeHidden()
}

/** A field of the form of the panel, by its path. */
const field = (page: Page, path: string) => page.locator(`#field-${path.replaceAll('.', '__')}`)

test('should let the content team build a landing page, see it while it grows, and have it go live by itself', async ({
  visit,
  complaints,
}) => {
  const name = `Evening classes ${Date.now().toString(36)}`
  const editor = await visit({ viewport: DESKTOP })
  await logInAtAdmin(editor, demoAccount('content'))
  const menu = editor.locator('.nav')
  for (const shown of ['Pages', 'Help articles', 'Redirects', 'Media', 'Subjects'])
    await expect(menu.getByRole('link', { name: shown })).toHaveCount(1)
  for (const hidden of ['Users', 'Bookings', 'Payments', 'Reviews', 'Tutor Profiles', 'Mail Messages'])
    await expect(menu.getByRole('link', { name: hidden })).toHaveCount(0)

  await editor.goto('/admin/collections/pages/create')
  await expect(editor).toHaveURL(/\/admin\/collections\/pages\/[0-9a-f-]{36}/)
  const id = /pages\/([0-9a-f-]{36})/.exec(editor.url())?.[1] ?? ''
  await field(editor, 'title').fill(name)
  await addBlock(editor, 'Hero')
  await field(editor, 'layout.0.title').fill('Learn after work')
  await addBlock(editor, 'Questions and answers')
  await field(editor, 'layout.1.title').fill('Before you start')
  await editor
    .locator('#field-layout__1__items')
    .getByRole('button', { name: /Add Question/ })
    .click()
  await field(editor, 'layout.1.items.0.question').fill('How late can lessons be?')
  await field(editor, 'layout.1.items.0.answer').fill('As late as a tutor <b>offers</b> them.')
  await addBlock(editor, 'Numbers')
  await field(editor, 'layout.2.title').fill('What has happened so far')
  await editor.locator('#field-layout__2__figures input').fill('lessons given')
  await editor.keyboard.press('Enter')

  await editor.getByRole('button', { name: /Live Preview/i }).click()
  const preview = editor.frameLocator('iframe[src*="/preview/pages/"]')
  await expect(preview.getByRole('heading', { level: 1, name: 'Learn after work' })).toBeVisible({
    timeout: 60_000, // the first save of a form goes before the frame
  })
  await expect(preview.getByText('How late can lessons be?')).toBeVisible()
  await field(editor, 'layout.0.title').fill('Learn when the day is done')
  await expect(preview.getByRole('heading', { level: 1, name: 'Learn when the day is done' })).toBeVisible()
  await editor.screenshot({ path: 'test-results/content-live-preview.png' })
  await editor.getByRole('button', { name: /Live Preview/i }).click()

  const { slug } = await row<{ slug: string }>(
    'select version_slug slug from _pages_v where parent_id = $1 and latest',
    [id],
  )
  expect(slug).toMatch(/^evening-classes-/)
  const visitor = await visit({ viewport: PHONE })
  expect((await visitor.goto(`/p/${slug}`))?.status()).toBe(404)
  expect((await visitor.goto(`/preview/pages/${id}`))?.url()).toContain('/login?next=')

  const at = new Date((await productNow()).getTime() + 3 * 3_600_000)
  await schedule(editor, id, at)
  await moveClockTo(new Date(at.getTime() - 60_000))
  expect((await visitor.goto(`/p/${slug}`))?.status()).toBe(404)
  await moveClockTo(new Date(at.getTime() + 1000))
  await expect(async () => {
    expect((await visitor.goto(`/p/${slug}`))?.status()).toBe(200)
  }).toPass({ timeout: 30_000 })
  expect(complaints.splice(0).every((line) => line.includes(`/p/${slug}`) && line.includes('404'))).toBe(true)

  for (const viewport of [PHONE, DESKTOP]) {
    await visitor.setViewportSize(viewport)
    await expect(visitor.getByRole('heading', { level: 1, name: 'Learn when the day is done' })).toBeVisible()
    await visitor.getByText('How late can lessons be?').click()
    await expect(visitor.getByText('As late as a tutor <b>offers</b> them.')).toBeVisible()
    await visitor.getByText('How late can lessons be?').click()
    const { count } = await row<{ count: string }>(
      `select count(*) from bookings where session_outcome = 'COMPLETED'`,
    )
    const figure = visitor.getByRole('definition').first()
    await expect(figure).toHaveText(new Intl.NumberFormat('en').format(Number(count)))
    const width = await visitor.evaluate(() => document.documentElement.scrollWidth)
    expect(width, `nothing sticks out at ${viewport.width}`).toBeLessThanOrEqual(viewport.width)
    await visitor.screenshot({ path: `test-results/content-page-${viewport.width}.png`, fullPage: true })
  }
  const facts = await visitor.locator('script[type="application/ld+json"]').allTextContents()
  expect(facts.map((text) => JSON.parse(text)['@type']).sort()).toEqual(['BreadcrumbList', 'FAQPage'])
  expect(
    await rows('select action, reason from audit_log where target_id = $1 and action = $2', [id, 'publish']),
  ).toEqual([{ action: 'publish', reason: 'as scheduled' }])
})

/** Chooses a moment in the form, whose clock is the browser's. */
async function schedule(editor: Page, id: string, at: Date): Promise<void> {
  const written = await editor.evaluate((instant) => {
    const date = new Date(instant)
    const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
    return `${day}, ${date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
  }, at.getTime())
  const moment = editor.locator('#field-publishAt input')
  await moment.fill(written)
  await editor.keyboard.press('Enter')
  await expect
    .poll(async () => {
      const { due } = await row<{ due: Date | null }>(
        'select version_publish_at due from _pages_v where parent_id = $1 and latest',
        [id],
      )
      return due && Math.abs(due.getTime() - at.getTime()) < 60_000
    })
    .toBe(true)
}

test('should lead from the old address of a page to the new one, and reach the site at once', async ({
  visit,
}) => {
  const editor = await visit({ as: demoAccount('content') })
  const call = (method: 'POST' | 'PATCH', path: string, data: object) =>
    editor.request.fetch(`/api/cms${path}`, { method, data, headers: { Origin: site.url } })
  const slug = `moved-${Date.now().toString(36)}`
  const made = await call('POST', '/pages', {
    title: 'A page that moves',
    slug,
    kind: 'information',
    _status: 'published',
  })
  const { doc } = (await made.json()) as { doc: { id: string } }
  const visitor = await visit()
  await visitor.goto(`/p/${slug}`)
  await expect(visitor.getByRole('heading', { level: 1, name: 'A page that moves' })).toBeVisible()
  await expect(
    visitor.getByRole('contentinfo').getByRole('link', { name: 'A page that moves' }),
  ).toBeVisible()
  const changed = await call('PATCH', `/pages/${doc.id}`, {
    title: 'A page that moved',
    slug: `${slug}-on`,
    _status: 'published',
  })
  expect(changed.status()).toBe(200)
  await visitor.goto(`/p/${slug}`)
  await expect(visitor).toHaveURL(new RegExp(`/p/${slug}-on$`))
  await expect(visitor.getByRole('heading', { level: 1, name: 'A page that moved' })).toBeVisible()
})

test('should answer a question in the help centre, by search and by topic', async ({ visit }) => {
  const reader = await visit({ viewport: PHONE })
  await reader.goto('/')
  await reader.getByRole('contentinfo').getByRole('link', { name: 'Help' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await reader.screenshot({ path: 'test-results/help-390.png', fullPage: true })
  await reader.getByLabel('What do you need help with?').fill('cancelling refund')
  await reader.getByRole('button', { name: 'Search' }).click()
  const found = reader.getByRole('region', { name: 'Search' })
  await expect(found.getByRole('link').first()).toHaveText(/Cancelling a lesson/)
  await found.getByRole('link').first().click()
  await expect(reader.getByRole('heading', { level: 1, name: /Cancelling a lesson/ })).toBeVisible()
  await expect(reader.getByText('24 hours or more before the start: everything.')).toBeVisible()
  await reader.screenshot({ path: 'test-results/help-article-390.png', fullPage: true })
  await reader.goto('/help?q=zzzz')
  await expect(reader.getByText('Nothing about “zzzz” yet')).toBeVisible()
})

test('should tell robots what there is to find', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${site.url}/sitemap.xml`)
  const index = await (await request.get('/sitemap.xml')).text()
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => String(url))
  expect(parts).toEqual([`${site.url}/sitemaps/pages.xml`, `${site.url}/sitemaps/tutors-0.xml`])
  const urls: string[] = []
  for (const part of parts) {
    const xml = await (await request.get(part)).text()
    urls.push(...[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => String(url)))
  }
  expect(urls).toEqual(
    expect.arrayContaining([`${site.url}/`, `${site.url}/help/payouts`, `${site.url}/p/online-maths-tutors`]),
  )
  for (const url of [urls.at(-1), `${site.url}/p/online-maths-tutors`, `${site.url}/help/payouts`])
    expect((await request.get(String(url))).status(), url).toBe(200)
  expect((await request.get('/sitemaps/tutors-99.xml')).status()).toBe(404)
})
