import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { rows } from './support/database'
import { expectEveryRoute, type PageVisit, type PageWorld, pageVisits, pageWorld } from './support/pageVisits'
import type { Account } from './support/people'
import { site } from './support/site'
import { siteRoutes } from './support/siteRoutes'
import { expect, test } from './support/test'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

let world: PageWorld

test.beforeAll(async () => {
  world = await pageWorld()
})

test('should know how to visit every page of the site', () => {
  expectEveryRoute(siteRoutes(), pageVisits(world))
})

for (const who of ['visitor', 'student', 'tutor', 'fresh'] as const) {
  test(`should have no serious problem on any page as ${who}, on a desk and on a phone`, async ({
    visit,
    complaints,
  }) => {
    test.setTimeout(900_000)
    const people: Record<typeof who, Account | undefined> = {
      visitor: undefined,
      student: world.student,
      tutor: world.teacher,
      fresh: world.fresh,
    }
    const page = await visit({ as: people[who], viewport: DESKTOP })
    for (const one of pageVisits(world).filter(({ as }) => as === who)) {
      await test.step(one.path, async () => {
        await page.setViewportSize(DESKTOP)
        await expectSoundPage(page, one, complaints)
        await page.setViewportSize(PHONE)
        await expectNoOverflow(page, one.path)
        expect.soft(await seriousProblems(page), `${one.path} on a phone`).toEqual([])
      })
    }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`should have no serious problem on the control page of the payment simulator, ${colorScheme}`, async ({
    visit,
  }) => {
    const page = await visit({ colorScheme, viewport: DESKTOP })
    await page.goto(`${site.simulatorUrl}/_control`)
    for (const viewport of [DESKTOP, PHONE]) {
      await page.setViewportSize(viewport)
      await expectNoOverflow(page, 'the control page')
      expect.soft(await seriousProblems(page), `at ${viewport.width}`).toEqual([])
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })
}

test('should have no serious problem in any kind of mail', async ({ visit }) => {
  const page = await visit()
  const mails = await rows<{ template: string; html: string }>(
    'select distinct on (template) template, html from mail_messages order by template',
  )
  expect(mails.length).toBeGreaterThan(5)
  for (const { template, html } of mails) {
    await page.setContent(html)
    expect.soft(await seriousProblems(page), template).toEqual([])
  }
})

async function expectSoundPage(
  page: Page,
  { path, status = 200, titles = 1 }: PageVisit,
  complaints: string[],
) {
  const response = await page.goto(path)
  expect.soft(response?.status(), path).toBe(status)
  await expect.soft(page.locator('html'), path).toHaveAttribute('lang', 'en')
  await expect.soft(page, path).toHaveTitle(/\S.* EduStream$|^EduStream: \S/)
  await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(titles)
  expect.soft(await seriousProblems(page), path).toEqual([])
  const said = complaints.splice(0).filter((line) => status === 200 || !line.includes('404'))
  expect.soft(said, `console of ${path}`).toEqual([])
}

/** What axe finds serious or critical, and where. The sandbox around a mail lets no script in; mails have a test of their own. */
async function seriousProblems(page: Page) {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe[sandbox]').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }))
}

async function expectNoOverflow(page: Page, path: string): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  expect.soft(content, `${path} fits a phone`).toBeLessThanOrEqual(window)
}
