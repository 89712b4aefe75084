'use server'

import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { env } from '@/env'
import { currencyInput } from '@/operations/identity/accountInputs'
import { updateCurrency } from '@/operations/identity/updateCurrency'
import { currentViewer } from '../currentViewer'
import { pageOfForm } from '../pageOfForm'
import { CURRENCY_COOKIE } from './visitorCurrency'

const YEAR_SECONDS = 31_536_000

/** Shows prices in another currency from now on, and has who is logged in pay in it; bookings keep theirs (J12). */
export async function chooseCurrency(data: FormData): Promise<void> {
  const { data: currency } = currencyInput.safeParse(data.get('currency'))
  const path = await pageOfForm()
  if (currency) {
    const { payload, viewer, now } = await currentViewer()
    if (viewer) await updateCurrency({ payload, viewer, currency, now })
    const terms = {
      path: '/',
      maxAge: YEAR_SECONDS,
      sameSite: 'lax',
      httpOnly: true,
      secure: env.SERVER_URL.startsWith('https://'),
    } as const
    ;(await cookies()).set(CURRENCY_COOKIE, currency, terms)
  }
  revalidatePath('/', 'layout')
  redirect(path)
}
