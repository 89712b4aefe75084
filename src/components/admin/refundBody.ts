import { parseMoney } from '@/domain/money/parseMoney'

/** What was typed, in minor units; text and not a float, so that 0.1 and 0.2 stay what they are. */
export function typedAmount(form: FormData, currency: string): number | string {
  const text = String(form.get('refundAmount') ?? '').trim()
  return parseMoney(text, currency)?.amount ?? text
}
