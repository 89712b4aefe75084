import type { Page } from '@playwright/test'
import { api } from './support/callApi'
import { row, rows } from './support/database'
import { tabTo } from './support/keyboard'
import { type Account, registered } from './support/people'
import { approvedTeacher, type Teacher } from './support/teachers'
import { expect, test } from './support/test'

const PHONE = { width: 390, height: 844 }
/** In the headlines of these tutors and nobody else's, so that the demo's are out of the way. */
const WORD = 'zarzuela'

let cheap: Teacher
let dear: Teacher
let third: Teacher
let student: Account

test.beforeAll(async () => {
  test.setTimeout(180_000)
  cheap = await approvedTeacher({
    firstName: 'Bea',
    headline: `A gentle ${WORD} for beginners`,
    hourlyRate: 1500,
  })
  dear = await approvedTeacher({
    firstName: 'Nilda',
    headline: `The ${WORD} on the great stage`,
    hourlyRate: 6000,
    timezone: 'Europe/Madrid',
    confirmation: 'instant',
  })
  third = await approvedTeacher({ firstName: 'Rosa', headline: `${WORD} and its dances`, hourlyRate: 3000 })
  student = await registered('student', { firstName: 'Ines', timezone: 'Europe/Madrid' })
  const found = async () => (await api<{ totalDocs: number }>('GET', `/tutors?q=${WORD}`)).totalDocs
  await expect.poll(found, { message: 'all three are found' }).toBe(3)
})

const cards = (page: Page) => page.getByRole('main').getByRole('article')
const card = (page: Page, { displayName }: Teacher) => cards(page).filter({ hasText: displayName })
const chips = (page: Page) => page.getByRole('list', { name: 'Filters in use' }).getByRole('link')
const show = (page: Page) => page.getByRole('button', { name: /^Show .*tutors?$/ })

test('should find, narrow, widen and go back, all of it in the address', async ({ visit }) => {
  const page = await visit()
  await page.goto('/tutors')
  await page.getByLabel('What do you want to learn?').fill(`${WORD} under 40`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/tutors?q=${WORD}+under+40`)
  await expect(page.getByRole('heading', { name: '2 tutors' })).toBeVisible()
  await expect(card(page, cheap)).toContainText('$15.00')
  await expect(card(page, dear)).toBeHidden()
  await expect(chips(page)).toHaveText([/Up to \$40/, new RegExp(WORD)])

  await page.getByLabel('Sort by').selectOption('-price')
  await expect(page).toHaveURL(/sort=-price/)
  await expect(cards(page).first()).toContainText(third.displayName)

  await chips(page).filter({ hasText: 'Up to' }).click()
  await expect(page).toHaveURL(`/tutors?q=${WORD}&sort=-price`)
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByLabel('What do you want to learn?')).toHaveValue(WORD)
  await expect(page.getByLabel('Sort by')).toHaveValue('-price')

  await page.getByLabel('Lowest price').fill('20')
  await page.getByLabel('Highest price').fill('50')
  await show(page).click()
  await expect(page).toHaveURL(`/tutors?q=${WORD}&minPrice=20&maxPrice=50&sort=-price`)
  await expect(cards(page)).toHaveCount(1)
  await page.goBack()
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByLabel('Highest price')).toHaveValue('')
  await page.goForward()
  await page.getByRole('link', { name: 'Clear all', exact: true }).click()
  await expect(page).toHaveURL('/tutors')
})

test('should choose subjects and tutors while typing, with the keyboard alone', async ({ visit }) => {
  const page = await visit({ viewport: PHONE })
  await page.goto('/')
  const field = page.getByRole('combobox', { name: 'What do you want to learn?' })
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await tabTo(page, field)
  await page.keyboard.type('musi')
  const music = list.getByRole('option', { name: 'Music', exact: true })
  await expect(music).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText(/suggestions\. Use the arrow keys/)).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(music).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', (await music.getAttribute('id')) ?? '')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(field).toHaveValue('musi')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/tutors?q=Music')

  await field.fill(dear.displayName)
  await list.getByRole('option', { name: dear.displayName }).click()
  await expect(page).toHaveURL(`/tutors/${dear.slug}`)
})

test('should say what stands in the way, and lead to the nearest search that finds somebody', async ({
  visit,
}) => {
  const page = await visit()
  await page.goto(`/tutors?q=${WORD}&maxPrice=5`)
  await expect(page.getByRole('heading', { name: 'No tutor fits all of that' })).toBeVisible()
  const ways = page.getByRole('list', { name: 'What would help' }).getByRole('link')
  await expect(ways.first()).toHaveText('Up to $15.00: 1 tutor')
  await expect(ways.filter({ hasText: 'Without “Up to $5.00”: 3 tutors' })).toBeVisible()
  await ways.first().click()
  await expect(page).toHaveURL(`/tutors?q=${WORD}&maxPrice=15`)
  await expect(card(page, cheap)).toBeVisible()
})

test('should keep times on the clock that is chosen, and prices in the currency', async ({ visit }) => {
  const page = await visit({ timezoneId: 'Europe/Madrid' })
  await page.goto(`/tutors?q=${WORD}&from=20:00&to=22:00&timezone=Asia/Manila`)
  await expect(page.getByText(/Times are shown for Manila/)).toBeVisible()
  await expect(card(page, cheap)).toBeHidden() // until 20:00 in Manila
  await expect(card(page, dear)).toBeVisible() // 13:00 to 15:00 in Madrid
  await page.getByLabel('On the clock of').selectOption('Europe/Madrid')
  await show(page).click()
  await expect(page.getByText(/Times are shown for Madrid/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'No tutor fits all of that' })).toBeVisible()
  await page
    .getByRole('list', { name: 'What would help' })
    .getByRole('link', { name: /^19:00 to 23:00/ })
    .click()
  await expect(card(page, dear)).toBeVisible()
  await page.goto(`/tutors?q=${WORD}&currency=EUR`)
  await expect(card(page, cheap)).toContainText('≈ €12.89')
  await expect(card(page, cheap)).toContainText('($15.00)')
})

test('should hold the filters in a sheet on phones, which keeps the focus until it is left', async ({
  visit,
}) => {
  const page = await visit({ viewport: PHONE })
  await page.goto(`/tutors?q=${WORD}&maxPrice=40`)
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  const button = page.getByRole('button', { name: 'Filters (1)' })
  await expect(page.getByLabel('Highest price')).toBeHidden()
  await button.click()
  await expect(sheet).toBeVisible()
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press('Tab')
    const isOutside = await page.evaluate(() => {
      const focused = document.activeElement
      return focused !== document.body && !focused?.closest('#tutor-filters')
    })
    expect(isOutside).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await button.click()
  await sheet.getByRole('button', { name: 'Close the filters' }).click()
  await expect(sheet).toBeHidden()
  await button.click()
  await expect(sheet.getByRole('button', { name: 'Show 2 tutors' })).toBeVisible()
  await sheet.getByLabel('Highest price').fill('100')
  await sheet.getByRole('button', { name: 'Show tutors' }).click()
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(`/tutors?q=${WORD}&maxPrice=100`)
  await expect(cards(page)).toHaveCount(3)
})

test('should put up to three tutors side by side, and share and shorten that', async ({ visit }) => {
  const page = await visit({ as: student })
  await page.goto(`/tutors?q=${WORD}`)
  const bar = page.getByRole('form', { name: 'Tutors to compare' })
  await expect(bar).toBeHidden()
  await card(page, cheap).getByRole('checkbox').check()
  await expect(bar.getByRole('button', { name: 'Choose one more' })).toBeVisible()
  await card(page, dear).getByRole('checkbox').check()
  await page.reload()
  await expect(card(page, dear).getByRole('checkbox')).toBeChecked()
  await card(page, third).getByRole('checkbox').check()
  await page.goto('/tutors')
  await expect(cards(page).filter({ hasNotText: WORD }).first().getByRole('checkbox')).toBeDisabled()
  await bar.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL(
    `/tutors/compare?ids=${[cheap, dear, third].map(({ slug }) => slug).join(',')}`,
  )

  const table = page.getByRole('table')
  const price = table.getByRole('row', { name: /^Price per hour/ })
  await expect(price.getByRole('cell')).toHaveText([/\$15\.00/, /\$60\.00/, /\$30\.00/])
  await expect(
    table
      .getByRole('row', { name: /^Booking/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('Confirmed at once')
  await table.getByRole('link', { name: `Take ${cheap.displayName} out` }).click()
  await expect(price.getByRole('cell')).toHaveCount(2)
  await page.goto(`/tutors?q=${WORD}`)
  await expect(card(page, cheap).getByRole('checkbox')).not.toBeChecked()
  await expect(card(page, third).getByRole('checkbox')).toBeChecked()

  await page.goto(`/tutors/compare?ids=${dear.slug}&ids=${cheap.slug}&ids=nobody-here`)
  await expect(page.getByText(/One of the tutors cannot be booked/)).toBeVisible()
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  await page.goto('/tutors/compare')
  await expect(page.getByRole('heading', { name: 'Nobody to compare yet' })).toBeVisible()
})

test('should save a tutor with a way back, and lead a visitor through the login', async ({ visit }) => {
  const page = await visit({ timezoneId: 'Europe/Madrid' })
  await page.goto(`/tutors?q=${WORD}`)
  await card(page, cheap)
    .getByRole('link', { name: `Log in to save ${cheap.displayName}` })
    .click()
  await page.getByLabel('Email').fill(student.email)
  await page.getByLabel('Password', { exact: true }).fill(student.password)
  await page.getByRole('main').getByRole('button', { name: 'Log in' }).click()
  await expect(page).toHaveURL(`/tutors?q=${WORD}`)

  const save = (teacher: Teacher) =>
    card(page, teacher).getByRole('button', { name: `Save ${teacher.displayName}` })
  const unsave = (teacher: Teacher) =>
    card(page, teacher).getByRole('button', { name: `Remove ${teacher.displayName} from your saved tutors` })
  await save(cheap).click()
  await expect(unsave(cheap)).toBeVisible()
  await expect(page.getByText(`${cheap.displayName} is saved.`).first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(save(cheap)).toBeVisible()
  await expect.poll(savedCount).toBe(0)
  await save(dear).click()
  await expect.poll(savedCount).toBe(1)

  await page.goto('/saved')
  await expect(cards(page)).toHaveCount(1)
  await expect(card(page, dear)).toContainText('$60.00')
  await unsave(dear).click()
  await expect.poll(savedCount).toBe(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'No saved tutors yet' })).toBeVisible()
})

const savedCount = async () =>
  (
    await rows('select 1 from saved_tutors s join users u on u.id = s.user_id where u.email = $1', [
      student.email,
    ])
  ).length

test('should save a search under the name of its filters, run it, and turn its mails off', async ({
  visit,
}) => {
  const page = await visit({ as: student })
  await page.goto(`/tutors?q=${WORD}+under+40`)
  await page.getByText('Save this search').click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(`Up to $40.00, “${WORD}”`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/\/saved\?tab=searches&done=saved/)
  const search = cards(page).filter({ hasText: `Up to $40.00, “${WORD}”` })
  await expect(search).toContainText('Emails about new tutors are on')
  await search.getByRole('button', { name: /Turn emails off/ }).click()
  await expect(search).toContainText('No emails about new tutors')
  const kept = await row(
    'select s.query, s.alerts from saved_searches s join users u on u.id = s.user_id where u.email = $1',
    [student.email],
  )
  expect(kept).toEqual({ query: `q=${WORD}+under+40&currency=USD`, alerts: false })
  await search.getByRole('link', { name: 'Show tutors' }).click()
  await expect(page.getByText(/You saved this search as/)).toBeVisible()
  await expect(cards(page)).toHaveCount(2)
  await page.goto('/saved?tab=searches')
  await search.getByRole('button', { name: /^Delete/ }).click()
  await expect(page.getByRole('heading', { name: 'No saved searches yet' })).toBeVisible()
})

test('should do all of it without JavaScript', async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false, viewport: PHONE })
  await page.goto('/')
  await page.getByLabel('What do you want to learn?').fill(WORD)
  await page.getByRole('button', { name: 'Find tutors' }).click()
  await expect(cards(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByLabel('Highest price').fill('40')
  await show(page).click()
  await expect(page).toHaveURL(/maxPrice=40/)
  await expect(cards(page)).toHaveCount(2)
  await page.getByLabel('Sort by').selectOption('price')
  await page.getByRole('button', { name: 'Sort', exact: true }).click()
  await expect(cards(page).first()).toContainText(cheap.displayName)
  for (const teacher of [cheap, third]) await card(page, teacher).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(3)
})
