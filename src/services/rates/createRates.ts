import { env } from '@/env'
import { httpRates } from './httpRates'
import type { RatesSource } from './ratesSource'
import { shippedRates } from './shippedRates'

/** The source of the settings: the address in `RATES_URL`, or the rates this release comes with. */
export const createRates = (): RatesSource => (env.RATES_URL ? httpRates(env.RATES_URL) : shippedRates)
