import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STOPS = 120

/**
 * Presses Tab until the element has the focus, as somebody without a mouse would. At every stop the focus must be
 * seen: a ring around the element or its label, inside the window.
 * @throws Error when it is not reached, or a stop cannot be seen
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const problem = await page.evaluate(hiddenFocus)
    expect(problem, 'focus is seen').toBeNull()
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached by Tab: ${target}`)
}

/** Runs in the page. @returns what is wrong with the way the focus shows, null when nothing is */
function hiddenFocus(): string | null {
  const focused = document.activeElement
  if (!focused || focused === document.body) return null
  const name = `${focused.tagName} ${focused.textContent?.trim().slice(0, 40) || focused.getAttribute('name') || focused.id}`
  const hasRing = [focused, focused.closest('label')].some((element) => {
    const style = element && getComputedStyle(element)
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
  })
  if (!hasRing) return `${name} has no ring`
  const { top, bottom, left, right } = focused.getBoundingClientRect()
  const isInside = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth
  return isInside ? null : `${name} is outside the window`
}
