import type { Flash } from '@/components/ui/FlashMessage'
import { t } from '@/messages/t'

/** What the page says after one of its forms, or the processor's page, led back with `?done=…`. */
export function cardsFlash(done: string | string[] | undefined): Flash | null {
  switch (done) {
    case 'added':
      return { tone: 'success', message: t('cards.added') }
    case 'removed':
      return { tone: 'success', message: t('cards.removed') }
    case 'default':
      return { tone: 'success', message: t('cards.madeDefault') }
    default:
      return null
  }
}
