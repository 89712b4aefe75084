import type { Page } from '@playwright/test'
import { nextFreeWebPort } from '../../scripts/lib/freePorts'
import { startTestStack, type TestStack } from '../../scripts/lib/startTestStack'
import { type Mood, type StandIn, startStandIn } from '../int/search/standInMeilisearch'
import { expect, test } from './support/test'

/** Beside the product of the other tests. */
const FIRST_PORT = 4410
const METRICS_TOKEN = 'counters-of-this-test-only'

let meilisearch: StandIn
let stack: TestStack

test.beforeAll(async () => {
  meilisearch = await startStandIn()
  const port = await nextFreeWebPort(FIRST_PORT)
  if (!port) throw new Error(`no free port from ${FIRST_PORT} on`)
  stack = await startTestStack({
    port,
    env: {
      APP_MODE: 'demo',
      RATE_LIMIT_FACTOR: '1000',
      EDUSTREAM_DEMO_SCALE: '0.1',
      MEILISEARCH_URL: meilisearch.url,
      MEILISEARCH_API_KEY: meilisearch.key,
      METRICS_TOKEN,
    },
  })
})
test.afterAll(async () => {
  await stack?.stop()
  await meilisearch?.close()
})

/** How many searches an engine has answered. */
async function answered(engine: string): Promise<number> {
  const answer = await fetch(`${stack.url}/api/metrics`, {
    headers: { authorization: `Bearer ${METRICS_TOKEN}` },
  })
  const line = (await answer.text())
    .split('\n')
    .find((one) => one.includes(`engine="${engine}"`) && one.includes('outcome="answered"'))
  return Number(line?.split(' ').pop() ?? 0)
}

async function shown(page: Page): Promise<string[]> {
  await page.goto('/tutors?sort=price')
  await expect(page.getByRole('heading', { level: 2, name: /^[1-9]\d* tutors/ })).toBeVisible()
  return page.getByRole('main').getByRole('article').getByRole('heading').allTextContents()
}

const troubles: [string, Mood][] = [
  ['does not answer', () => new Promise(() => undefined)],
  ['answers that it is broken', async (response) => response.writeHead(500).end('{}')],
]

test('should find the same tutors, and say nothing of it, when the search server fails', async ({
  browser,
}) => {
  const page = await browser.newPage({ baseURL: stack.url, locale: 'en-GB' })
  const indexed = () => meilisearch.indexes.get('tutors')?.documents.size ?? 0
  await expect.poll(indexed, { message: 'the worker fills the index', timeout: 60_000 }).toBeGreaterThan(0)
  const names = await shown(page)
  expect(names.length).toBeGreaterThan(2)
  expect(await answered('meilisearch')).toBeGreaterThan(0)
  expect(await answered('postgres')).toBe(0)
  for (const [what, mood] of troubles) {
    const before = await answered('postgres')
    meilisearch.beIn(mood)
    expect(await shown(page), `a server that ${what}`).toEqual(names)
    expect(await page.getByRole('main').getByRole('alert').count()).toBe(0)
    expect(await answered('postgres')).toBeGreaterThan(before)
  }
  await page.close()
})
