import type { AfterErrorHook } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { errorAnswer, sqlStateOf } from '@/domain/errors/errorAnswer'
import { isOutOfReach } from '@/domain/errors/isOutOfReach'

/** Answers coded errors and database conflicts from Payload's own REST API and the admin panel in the shape of api.md. */
export const mapDomainError: AfterErrorHook = ({ error }) => {
  if (!(error instanceof DomainError) && !sqlStateOf(error) && !isOutOfReach(error)) return
  const { status, body } = errorAnswer(error)
  return { status, response: body }
}
