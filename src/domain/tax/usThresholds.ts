type Threshold = {
  /** First calendar year it holds for. */
  fromYear: number
  /** US cents a year. */
  amount: number
}

/**
 * From what a payee's year is reported on form 1099-NEC: $600, and $2,000 for payments after 31 December 2025 (Public Law
 * 119-21, section 70433; from 2027 the IRS adjusts it each year, so the new amount belongs here).
 */
const NEC: readonly Threshold[] = [
  { fromYear: 0, amount: 60_000 },
  { fromYear: 2026, amount: 200_000 },
]

/**
 * Beyond what a payment platform reports a payee on form 1099-K: more than $20,000 in more than 200 transactions (IRC
 * 6050W(e), as restored by Public Law 119-21, section 70432).
 */
const K = { amount: 2_000_000, transactions: 200 }

type PayeeYear = {
  year: number
  /** Paid by students for lessons, refunds not deducted, US cents. */
  gross: number
  transactions: number
  /** The tutor's share after refunds, US cents. */
  net: number
}

/** Which of the two reports a US payee's year would be due on, by amount alone; which form it is to be is for the company's adviser. */
export function dueForms({ year, gross, transactions, net }: PayeeYear): { nec: boolean; k: boolean } {
  const threshold = NEC.findLast(({ fromYear }) => fromYear <= year) as Threshold
  return {
    nec: net >= threshold.amount,
    k: gross > K.amount && transactions > K.transactions,
  }
}
