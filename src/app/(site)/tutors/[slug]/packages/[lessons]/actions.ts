'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { PACKAGE_SIZES } from '@/domain/package/packageOffer'
import { buyPackage } from '@/operations/package/buyPackage'
import { limitRate } from '@/services/rateLimit/limitRate'
import { actingViewer } from '../../../../actingViewer'
import { failedForm } from '../../../../failedForm'

const input = z.object({
  slug: z.string().min(1).max(80),
  tutorId: z.uuid(),
  lessons: z.coerce.number().pipe(z.literal([...PACKAGE_SIZES])),
  duration: z.coerce.number().int().min(15).max(240),
  useWallet: z.literal('on').optional(),
})

/** Starts the purchase of a package and goes on to the pay page, or to its result when the wallet paid for all of it. */
export async function startPurchase(_previous: FormState, data: FormData): Promise<FormState> {
  const { slug, tutorId, lessons, duration, useWallet } = input.parse(Object.fromEntries(data))
  const { payload, viewer, now } = await actingViewer(
    `/tutors/${encodeURIComponent(slug)}/packages/${lessons}?duration=${duration}`,
  )
  let next: string
  try {
    await limitRate(payload, { name: 'packages', points: 20, seconds: 60 }, viewer.id)
    const wish = { tutorId, lessons, durationMinutes: duration, useWallet: useWallet === 'on' }
    const { checkoutUrl, paymentId } = await buyPackage({ payload, viewer, wish, now })
    next = checkoutUrl ?? `/payments/${paymentId}`
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect(next)
}
