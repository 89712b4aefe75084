import { sql } from '@payloadcms/db-postgres'
import { CURRENCIES, minorDigits } from '@/domain/money/currency'
import { sqlList } from '@/services/database/sqlList'

/** Digits of a currency's minor unit, as SQL. */
export const minorDigitsSql = (currency: ReturnType<typeof sql>) =>
  sql`(case when ${currency}::text in (${sqlList(CURRENCIES.filter((code) => minorDigits(code) === 0))}) then 0 else 2 end)`
