import { findMove } from '@/domain/booking/findMove'
import type { Action } from '@/domain/booking/process'
import type { LoadedBooking } from './bookingRow'
import type { Mover } from './moveBooking'

type Input = { booking: LoadedBooking; mover: Mover; action: Action; now: Date }

/** Whether this lesson can make a move now; of a series, those that cannot stay as they are. */
export const canMove = ({ booking, mover, action, now }: Input): boolean =>
  'row' in findMove({ action, actor: mover.kind, booking, now })
