import { cookies } from 'next/headers'
import { CURRENCIES, type Currency } from '@/domain/money/currency'
import type { Viewer } from '@/operations/identity/queries/viewer'

/** Holds the currency a visitor chose at the foot of a page; set by `chooseCurrency`. */
export const CURRENCY_COOKIE = 'edustream-currency'

type VisitorCurrency = { viewer: Viewer | null; asked?: Currency }

/**
 * The currency in which prices are shown (J12): the one asked for in the address, else of the account, which is also
 * what one pays in, else the one chosen before, else US dollars.
 */
export async function visitorCurrency({ viewer, asked }: VisitorCurrency): Promise<Currency> {
  return asked ?? viewer?.currency ?? (await chosenCurrency()) ?? 'USD'
}

/** What somebody without an account chose on this browser. */
export async function chosenCurrency(): Promise<Currency | undefined> {
  const told = (await cookies()).get(CURRENCY_COOKIE)?.value
  return CURRENCIES.find((currency) => currency === told)
}
