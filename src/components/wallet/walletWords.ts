import { t } from '@/messages/t'
import type { WalletLine } from '@/operations/payment/queries/getWallet'

/** What moved a wallet or credit, in plain words, for its owner and for staff. */
export function walletWords({ event, kind }: Pick<WalletLine, 'event' | 'kind'>): string {
  const isCredit = kind === 'credit'
  switch (event) {
    case 'capture':
      return t('wallet.event.capture')
    case 'tendersUsed':
      return isCredit ? t('wallet.event.creditUsed') : t('wallet.event.tendersUsed')
    case 'tendersReturned':
      return isCredit ? t('wallet.event.creditBack') : t('wallet.event.tendersReturned')
    case 'refundHeld':
      return t('wallet.event.refundHeld')
    case 'creditIssued':
      return t('wallet.event.creditIssued')
    case 'goodFitCredit':
      return t('wallet.event.goodFitCredit')
    case 'creditExpired':
      return t('wallet.event.creditExpired')
    default:
      return isCredit ? t('wallet.event.creditBack') : t('wallet.event.refund')
  }
}
