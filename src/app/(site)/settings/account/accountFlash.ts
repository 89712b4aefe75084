import type { Flash } from '@/components/ui/FlashMessage'
import { t } from '@/messages/t'

/** What the page says after one of its forms led back with `?done=…`. */
export function accountFlash(done: string | string[] | undefined): Flash | null {
  switch (done) {
    case 'profile':
      return { tone: 'success', message: t('form.saved') }
    case 'password':
      return { tone: 'success', message: t('account.passwordChanged') }
    case 'session':
      return { tone: 'success', message: t('account.sessionEnded') }
    case 'session-gone':
      return { tone: 'info', message: t('account.sessionGone') }
    default:
      return null
  }
}
