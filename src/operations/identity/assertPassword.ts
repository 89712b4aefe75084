import { DomainError } from '@/domain/errors/domainError'
import { type PasswordProblem, passwordProblem } from '@/domain/identity/passwordProblem'

const MESSAGES: Record<PasswordProblem, string> = {
  tooShort: 'Use at least 10 characters. A few words in a row work well.',
  tooLong: 'Use at most 128 characters.',
  sameAsEmail: 'Choose a password that is not your email address.',
  tooCommon: 'Many people use that password, so it is easy to guess. Choose another one.',
}

/** @throws DomainError VALIDATION_FAILED on the field `password` when the new password is too weak. */
export function assertPassword(password: string, email: string): void {
  const problem = passwordProblem(password, email)
  if (!problem) return
  throw new DomainError('VALIDATION_FAILED', `password refused: ${problem}`, {
    field: 'password',
    userMessage: MESSAGES[problem],
  })
}
