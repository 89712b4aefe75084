import { expect } from '@playwright/test'
import { api } from './callApi'
import { rows } from './database'
import { payAtSimulator } from './payAtSimulator'
import { type Account, tokenOf } from './people'
import type { Teacher } from './teachers'

/** The tutor offers five lessons for less over the API. */
export async function offerPackages(teacher: Teacher, discountPercent = 10): Promise<void> {
  await api('PUT', `/tutors/${teacher.tutorId}/packages`, {
    token: await tokenOf(teacher),
    body: { offers: [{ lessons: 5, discountPercent, validityDays: 90, active: true }] },
  })
}

type Bought = { package: { id: string; paymentId: string }; checkout: { url: string } }

/** A student buys five lessons and pays at the simulator without a browser; its webhook makes the package usable. */
export async function boughtPackage(
  student: Account,
  teacher: Teacher,
): Promise<{ id: string; paymentId: string }> {
  await offerPackages(teacher)
  const { package: bought, checkout } = await api<Bought>('POST', '/packages', {
    token: await tokenOf(student),
    body: { tutorId: teacher.tutorId, lessons: 5 },
  })
  await payAtSimulator(checkout.url)
  await expect
    .poll(() => rows('select status from student_packages where id = $1', [bought.id]), { timeout: 60_000 })
    .toEqual([{ status: 'active' }])
  return { id: bought.id, paymentId: bought.paymentId }
}
