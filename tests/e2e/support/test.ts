import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import type { Account } from './people'
import { site } from './site'

type Visit = BrowserContextOptions & {
  /** Logs this person in before the first page. */
  as?: Account
}

type Fixtures = {
  /** A browser of its own for one person, with their time zone; closed after the test. */
  visit: (options?: Visit) => Promise<Page>
  /** What browsers said in their consoles that may not be said: the test fails when anything is left. */
  complaints: string[]
}

/** Playwright looks into the preview of a mail, whose sandbox lets no script run: not the page's doing. */
const OF_THE_TEST = "Blocked script execution in 'about:srcdoc'"
/** The site's own cookies, as a login sets them. */
const COOKIE = 'edustream-token'

export const test = base.extend<Fixtures>({
  complaints: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const complaints: string[] = []
      await use(complaints)
      expect(complaints, 'errors in the console of a browser').toEqual([])
    },
    { auto: true },
  ],
  visit: async ({ browser, complaints }, use) => {
    const open: BrowserContext[] = []
    await use(async ({ as, ...options } = {}) => {
      const context = await newVisit(browser, { ...options, timezoneId: options.timezoneId ?? as?.timezone })
      open.push(context)
      listen(context, complaints)
      if (as) await logIn(context, as)
      return context.newPage()
    })
    for (const context of open) await context.close()
  },
  context: async ({ context, complaints }, use) => {
    listen(context, complaints)
    await use(context)
  },
})

const newVisit = (browser: Browser, options: BrowserContextOptions) =>
  browser.newContext({ baseURL: site.url, locale: 'en-GB', ...options })

function listen(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(OF_THE_TEST))
      complaints.push(`${message.page()?.url()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(String(error.error().stack)))
}

async function logIn(context: BrowserContext, account: Account): Promise<void> {
  const { email, password } = account
  const answer = await context.request.post('/api/auth/login', { data: { email, password } })
  expect(answer.status(), `login of ${email}`).toBe(200)
  const names = (await context.cookies()).map(({ name }) => name)
  expect(names).toContain(COOKIE)
}

export { expect }
