import { expect, type Page } from '@playwright/test'
import type { Account } from './people'

/** Opens the staff panel as somebody of staff, by the login page as they would. */
export async function logInAtAdmin(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/login\?next=/)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page).toHaveURL(/\/admin$/)
}
