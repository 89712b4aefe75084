import { env } from '@/env'
import { t } from '@/messages/t'

/** The marketplace as its papers show it: name first, then address and VAT id as far as they are set. */
export function issuerLines(): string[] {
  const { COMPANY_NAME, COMPANY_ADDRESS, COMPANY_VAT_ID } = env
  const address = COMPANY_ADDRESS?.split('|').map((line) => line.trim()) ?? []
  const vat = COMPANY_VAT_ID ? [t('paper.vatId', { id: COMPANY_VAT_ID })] : []
  return [COMPANY_NAME, ...address.filter(Boolean), ...vat]
}
