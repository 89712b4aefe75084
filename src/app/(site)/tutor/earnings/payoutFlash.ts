import type { Flash } from '@/components/ui/FlashMessage'
import { t } from '@/messages/t'

/** What the pages about payouts say after a form led back with `?done=…`. */
export function payoutFlash(done: string | string[] | undefined): Flash | null {
  switch (done) {
    case 'requested':
    case 'cancelled':
    case 'method':
      return { tone: 'success', message: t(`payout.flash.${done}`) }
    case 'onboarding':
      return { tone: 'info', message: t('payout.flash.onboarding') }
    case 'again':
    case 'changed':
      return { tone: 'warning', message: t(`payout.flash.${done}`) }
    default:
      return null
  }
}
