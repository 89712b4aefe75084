'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { errorAnswer } from '@/domain/errors/errorAnswer'
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
  quoteId: z.string().max(600).optional(),
  useWallet: z.literal('on').optional(),
})

/** Starts the purchase of a package and goes on to the pay page, or to its result when the wallet paid for all of it. */
export async function startPurchase(_previous: FormState, data: FormData): Promise<FormState> {
  const { slug, tutorId, lessons, duration, quoteId, useWallet } = input.parse(Object.fromEntries(data))
  const path = `/tutors/${encodeURIComponent(slug)}/packages/${lessons}?duration=${duration}`
  const { payload, viewer, now } = await actingViewer(path)
  let next: string
  try {
    await limitRate(payload, { name: 'packages', points: 20, seconds: 60 }, viewer.id)
    const wish = { tutorId, lessons, durationMinutes: duration, useWallet: useWallet === 'on', quoteId }
    const { checkoutUrl, paymentId } = await buyPackage({ payload, viewer, wish, now })
    next = checkoutUrl ?? `/payments/${paymentId}`
  } catch (error) {
    if (errorAnswer(error).code !== 'PRICE_CHANGED') return failedForm({ error, data })
    next = `${path}&done=price-changed`
  }
  redirect(next)
}
