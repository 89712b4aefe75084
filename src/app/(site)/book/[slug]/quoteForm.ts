import type { Payload } from 'payload'
import { typedValues } from '@/components/form/typedValues'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { previewPayment } from '@/operations/payment/queries/previewPayment'
import { failedForm } from '../../failedForm'
import type { BookFormState } from './bookFormState'
import { payWordsOf } from './payWords'

type Input = {
  payload: Payload
  viewer: Viewer
  data: FormData
  lesson: {
    tutorId: string
    subjectId?: string
    durationMinutes: number
    isTrial?: boolean
    lessons?: number
  }
  /** When the lesson ends; null for lessons that are paid together. */
  end: Date | null
  now: Date
}

/** What the form answers when it is asked what a code and the wallet come to: nothing is booked, all that was typed stays. */
export async function quoteForm({ payload, viewer, data, lesson, end, now }: Input): Promise<BookFormState> {
  const promoCode = String(data.get('promoCode') ?? '').trim()
  const useWallet = data.get('useWallet') === 'on'
  try {
    const tenders = await previewPayment({ payload, viewer, ...lesson, promoCode, useWallet, now })
    return {
      status: 'idle',
      values: typedValues(data),
      fieldErrors: tenders.codeProblem ? { promoCode: tenders.codeProblem.message } : {},
      pay: payWordsOf({ tenders, end, now }),
    }
  } catch (error) {
    return failedForm({ error, data })
  }
}
