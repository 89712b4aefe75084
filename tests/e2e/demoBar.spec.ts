import { demoAccount } from './support/people'
import { expect, test } from './support/test'

test('should keep the reader logged in and the page whole when the clock jumps a day', async ({ visit }) => {
  const page = await visit({ as: demoAccount('marcus') })
  await page.goto('/dashboard')
  await expect(page.getByRole('heading', { name: 'Hello Marcus' })).toBeVisible()
  await page.getByText('Demo tools').click()
  await page.getByRole('button', { name: '1 day' }).click()
  await expect(page.getByRole('heading', { name: 'Hello Marcus' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Log in', exact: true })).toHaveCount(0)
})
