import { ERROR_MESSAGES, type ErrorCode } from '@/domain/errors/errorCode'
import { t } from '@/messages/t'

/** Why a tutor cannot have a payout now, as their page says it. */
export function problemWords(problem: ErrorCode, facts: { currency: string; minimum: string }): string {
  const { currency, minimum } = facts
  switch (problem) {
    case 'PAYOUT_CURRENCY':
      return t('payout.problem.PAYOUT_CURRENCY', { currency })
    case 'PAYOUT_TOO_SMALL':
      return t('payout.problem.PAYOUT_TOO_SMALL', { minimum })
    case 'PAYOUT_METHOD_MISSING':
    case 'PAYOUT_METHOD_NOT_READY':
    case 'PAYOUT_CHANNEL_CLOSED':
    case 'PAYOUT_OPEN':
      return t(`payout.problem.${problem}`)
    default:
      return ERROR_MESSAGES[problem]
  }
}
