import type { Flash } from '@/components/ui/FlashMessage'
import { t } from '@/messages/t'

/** What a page says at its top after a form led there with `?done=…`; nothing for words it does not know. */
export function flashFor(done: string | string[] | undefined): Flash | null {
  switch (done) {
    case 'cancelled':
      return { tone: 'success', message: t('bookings.flash.cancelled') }
    case 'accepted':
      return { tone: 'success', message: t('bookings.flash.accepted') }
    case 'declined':
      return { tone: 'success', message: t('bookings.flash.declined') }
    case 'ended':
      return { tone: 'success', message: t('bookings.flash.ended') }
    case 'reported':
      return { tone: 'success', message: t('bookings.flash.reported') }
    case 'appealed':
      return { tone: 'success', message: t('bookings.flash.appealed') }
    case 'reviewed':
      return { tone: 'success', message: t('bookings.flash.reviewed') }
    case 'moved':
      return { tone: 'success', message: t('bookings.flash.moved') }
    case 'asked':
      return { tone: 'success', message: t('bookings.flash.asked') }
    case 'price-agreed':
      return { tone: 'success', message: t('bookings.flash.priceAgreed') }
    case 'kept':
      return { tone: 'success', message: t('bookings.flash.kept') }
    case 'absent':
      return { tone: 'success', message: t('bookings.flash.absent') }
    case 'linked':
      return { tone: 'success', message: t('bookings.flash.linked') }
    case 'not-a-fit':
      return { tone: 'success', message: t('trial.notAFit.done') }
    case 'changed':
      return { tone: 'warning', message: t('bookings.flash.changed') }
    case 'pay-later':
      return { tone: 'warning', message: t('bookings.flash.payLater') }
    case 'pay-paused':
      return { tone: 'warning', message: t('bookings.flash.payPaused') }
    case 'card-declined':
      return { tone: 'error', message: t('bookings.flash.cardDeclined') }
    case 'card-asks':
      return { tone: 'warning', message: t('bookings.flash.cardAsks') }
    case 'hold-over':
      return { tone: 'warning', message: t('bookings.flash.holdOver') }
    default:
      return null
  }
}
