import type { Flash } from '@/components/ui/FlashMessage'
import { t } from '@/messages/t'

/** What the page says after an appeal led back with `?done=…`. */
export function strikesFlash(done: string | string[] | undefined): Flash | null {
  switch (done) {
    case 'appealed':
      return { tone: 'success', message: t('strikes.appeal.sent') }
    case 'changed':
      return { tone: 'warning', message: t('strikes.appeal.changed') }
    default:
      return null
  }
}
