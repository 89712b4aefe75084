import type { BookingPageView } from './bookingPageView'
import { ConfirmedPanel } from './ConfirmedPanel'
import { EndedPanel } from './EndedPanel'
import { HeldPanel } from './HeldPanel'
import { OverPanel } from './OverPanel'
import { RequestPanel } from './RequestPanel'

/** Where the booking stands and what its reader can do about it now. */
export function StatusPanel(view: BookingPageView) {
  switch (view.booking.sessionState) {
    case 'HELD':
      return <HeldPanel {...view} />
    case 'REQUESTED':
    case 'AWAITING_APPROVAL':
      return <RequestPanel {...view} />
    case 'CONFIRMED':
    case 'IN_PROGRESS':
      return <ConfirmedPanel {...view} />
    case 'ENDED':
      return <EndedPanel {...view} />
    case 'DECLINED':
    case 'CANCELLED':
    case 'EXPIRED':
      return <OverPanel {...view} />
  }
}
