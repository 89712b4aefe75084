import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'

/** Where the company is, ISO 3166; null while nothing is set. @throws DomainError INTERNAL when the setting is no country code */
export function homeCountry(): string | null {
  const { COMPANY_COUNTRY } = env
  if (COMPANY_COUNTRY && !/^[A-Z]{2}$/.test(COMPANY_COUNTRY))
    throw new DomainError('INTERNAL', 'COMPANY_COUNTRY must be a country code of two capital letters')
  return COMPANY_COUNTRY || null
}
