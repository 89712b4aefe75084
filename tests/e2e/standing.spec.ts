import { createHash, randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { productNow } from './support/clock'
import { row, rows } from './support/database'
import { logInAtAdmin } from './support/logInAtAdmin'
import { demoAccount, registered } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

let teacher: Teacher
test.beforeAll(async () => {
  teacher = await approvedTeacher({ firstName: 'Ligaya' })
})
// The weights are those of everybody.
test.afterAll(() => rows('delete from search_ranking'))

const problems = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('.ledger').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test('should tell a tutor where they stand, of what it is made, and what would move it', async ({
  visit,
}) => {
  const page = await visit({ as: teacher })
  await page.goto('/tutor/dashboard')
  await page.getByRole('link', { name: 'Where I stand' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible()
  const place = page
    .getByRole('table', { name: 'Your place by subject' })
    .getByRole('row', { name: /^Music/ })
  await expect(place).toContainText(/\d+ of \d+/)
  const parts = page.getByRole('table', { name: 'The parts of your score' }).getByRole('row')
  await expect(parts).toHaveCount(8)
  const points = (await parts.allInnerTexts()).flatMap((text) => text.match(/([\d.]+) of \d+$/)?.[1] ?? [])
  const sum = points.reduce((total, text) => total + Number(text), 0)
  await expect(page.getByRole('heading', { name: `Your score: ${sum.toFixed(1)} of 100` })).toBeVisible()
  await expect(page.getByText('5 more five-star reviews would add')).toBeVisible()
  await page.getByRole('link', { name: 'How ranking works, for everybody to read' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How ranking works' })).toBeVisible()
  await page.goto(`/tutors/${teacher.slug}`)
  const figures = page.getByRole('region', { name: `How ${teacher.displayName} works` })
  await expect(figures.getByText('Not enough lessons yet')).toHaveCount(4)
  await figures.getByRole('link', { name: 'How these numbers are made' }).click()
  await expect(page).toHaveURL(/how-ranking-works#numbers$/)
})

test('should let operations see an order before they save it, and tell everybody what they saved', async ({
  visit,
  complaints,
}) => {
  const ops = await visit()
  await logInAtAdmin(ops, demoAccount('ops'))
  await ops.goto('/admin/globals/search-ranking')
  await ops.locator('#field-rating').fill('20')
  const preview = ops.getByRole('region', { name: 'Preview' })
  await expect(preview.getByText('The points above add up to 90.')).toBeVisible()
  await preview.getByRole('button', { name: 'Show the order' }).click()
  await expect(preview.getByRole('alert')).toContainText('do not add up to 100')
  expect(complaints.splice(0).every((line) => line.includes('400'))).toBe(true)
  await ops.locator('#field-attendance').fill('30')
  await preview.getByRole('searchbox', { name: 'Search' }).fill('music')
  await preview.getByRole('searchbox', { name: 'Search' }).press('Enter')
  const table = preview.getByRole('table')
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  await expect(table.getByRole('columnheader').first()).toHaveText('Tutor')
  expect(await problems(ops)).toEqual([])
  expect(await rows('select 1 from search_ranking where rating = 20')).toEqual([])
  await ops.getByRole('button', { name: 'Save' }).click()
  await expect(ops.getByText('Updated successfully.')).toBeVisible()
  expect(await row('select rating::int rating, attendance::int attendance from search_ranking')).toEqual({
    rating: 20,
    attendance: 30,
  })
  const { action, actor } = await row<{ action: string; actor: string }>(
    `select a.action, u.email actor from audit_log a join users u on u.id = a.actor_id where target = 'search-ranking' order by at desc limit 1`,
  )
  expect([action, actor]).toEqual(['update', 'ops@demo.edustream.test'])
  const visitor = await visit()
  await visitor.goto('/how-ranking-works')
  await expect(visitor.getByRole('row', { name: /^Attendance/ })).toContainText('Up to 30 points')
})

test('should show operations what learners look for and do not find', async ({ visit }) => {
  const { slug } = await row<{ slug: string }>(`select slug from subjects where name = 'Music'`)
  const at = new Date((await productNow()).getTime() - 3_600_000)
  for (const visitor of ['first', 'second'])
    await rows(
      `insert into search_events (id, at, kind, visitor, subject, hour_band, price_band, results_count)
        values ($1, $2, 'search_performed', $3, $4, 'evening', 'under20', 1)`,
      [randomUUID(), at, visitor, slug],
    )
  const ops = await visit()
  await logInAtAdmin(ops, demoAccount('ops'))
  await ops.goto('/admin/supply')
  const gap = ops.getByRole('row', { name: /^Music 17:00 to 24:00 Up to \$20/ })
  await expect(gap.getByRole('cell').nth(2)).toHaveText('2')
  expect(await problems(ops)).toEqual([])
  const download = ops.waitForEvent('download')
  await ops.getByRole('link', { name: 'Download as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('supply-radar-7-days.csv')
  await gap.getByRole('link', { name: 'Music' }).click()
  await expect(ops).toHaveURL(/\/tutors\?subject=.*maxPrice=20/)
  await rows(`delete from search_events where visitor in ('first', 'second')`)
})

test('should answer too many searches with a page that says when to go on', async ({ visit, complaints }) => {
  const student = await registered('student', { firstName: 'Ida' })
  const { id } = await row<{ id: string }>('select id from users where email = $1', [student.email])
  const page = await visit({ as: student })
  const key = `searchUser:${createHash('sha256').update(id).digest('base64url')}`
  await rows(`insert into rate_limits (key, points, expire) values ($1, 1000000, $2)`, [
    key,
    Date.now() + 50_000,
  ])
  const refused = await page.goto('/tutors?q=guitar')
  expect(refused?.status()).toBe(429)
  expect(Number(refused?.headers()['retry-after'])).toBeGreaterThan(0)
  await expect(page.getByText('That was a lot of searches in a short time')).toBeVisible()
  expect(complaints.splice(0).every((line) => line.includes('429'))).toBe(true)
  await rows('delete from rate_limits where key = $1', [key])
  await page.getByRole('link', { name: 'Search again' }).click()
  await expect(page).toHaveURL(/\/tutors\?q=guitar/)
  await expect(page.getByRole('heading', { level: 2, name: /tutors?$/ })).toBeVisible()
})
