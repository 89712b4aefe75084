'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { MOST_DISCOUNT_PERCENT } from '@/domain/package/packageOffer'
import { t } from '@/messages/t'
import { type OfferChange, offerChange } from '@/operations/package/offerChange'
import { setOffer } from '@/operations/package/setOffer'
import { failedForm } from '../../failedForm'
import { actingTutor } from '../actingTutor'

const names = z
  .array(z.string().regex(/^\d{1,2}x\d{2,3}$/))
  .min(1)
  .max(20)
const wholePercent = z
  .string()
  .trim()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .pipe(z.number().max(MOST_DISCOUNT_PERCENT))

/** Stores which packages a tutor offers, and on what terms. */
export async function saveOffers(_previous: FormState, data: FormData): Promise<FormState> {
  const { payload, viewer, tutorId, now } = await actingTutor('/tutor/packages')
  const offers: OfferChange[] = []
  const fieldErrors: Record<string, string> = {}
  for (const name of names.parse(data.getAll('offer'))) {
    const [lessons, durationMinutes] = name.split('x').map(Number)
    const percent = wholePercent.safeParse(data.get(`${name}.discountPercent`))
    if (!percent.success) {
      fieldErrors[`${name}.discountPercent`] = t('packages.discountWrong', { most: MOST_DISCOUNT_PERCENT })
      continue
    }
    const validity = data.get(`${name}.validityDays`)
    offers.push(
      offerChange.parse({
        lessons,
        durationMinutes,
        discountPercent: percent.data,
        validityDays: validity === '' ? null : Number(validity),
        active: data.get(`${name}.active`) === 'on',
      }),
    )
  }
  if (Object.keys(fieldErrors).length > 0) return { status: 'error', fieldErrors, values: typedValues(data) }
  try {
    await setOffer({ payload, viewer, tutorId, offers, now })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect('/tutor/packages?done=saved')
}
