import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { promoCodeText } from '@/domain/payment/promoCode'
import type { PromoCode } from '@/payload-types'
import { SLUGS } from '@/slugs'

/** Writes a code the one way it is looked up, and refuses terms that contradict each other. */
export const assertPromoTerms: CollectionBeforeValidateHook<PromoCode> = ({ data, originalDoc, req }) => {
  if (typeof data?.code === 'string') data.code = promoCodeText(data.code)
  const terms = { ...originalDoc, ...data }
  const errors = problemsOf(terms).map(([path, message]) => ({ path, message }))
  if (errors.length > 0) throw new ValidationError({ collection: SLUGS.promoCodes, errors, req })
  return data
}

function problemsOf(terms: Partial<PromoCode>): [string, string][] {
  const { code, kind, percent, amount, currency, startsAt, endsAt, minimumAmount } = terms
  const problems: [string, string][] = []
  if (code && !/^[A-Z0-9-]+$/.test(code)) problems.push(['code', 'Use letters, digits and dashes only.'])
  if (kind === 'percent' && !(Number.isInteger(percent) && Number(percent) >= 1 && Number(percent) <= 100))
    problems.push(['percent', 'Say how many whole percent, from 1 to 100.'])
  if (kind === 'amount' && !(Number(amount) > 0)) problems.push(['amount', 'Say how much it takes off.'])
  if ((kind === 'amount' || minimumAmount) && !currency)
    problems.push(['currency', 'Say in which currency the amount is.'])
  if (startsAt && endsAt && new Date(endsAt) <= new Date(startsAt))
    problems.push(['endsAt', 'It ends before it starts. Choose a later end.'])
  return problems
}
