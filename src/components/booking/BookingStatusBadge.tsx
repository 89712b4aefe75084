import type { BookingFields } from '@/domain/booking/states'
import { Badge } from '../ui/Badge'
import { type BookingViewer, bookingStatus } from './bookingStatus'

type BookingStatusBadgeProps = {
  fields: BookingFields
  viewer: BookingViewer
  /** First names read best: "Waiting for David to accept". */
  tutorName: string
  studentName: string
  wasAsked?: boolean
  proposalBy?: BookingViewer | null
}

/** Where a booking stands, in human words. */
export function BookingStatusBadge(props: BookingStatusBadgeProps) {
  const { label, tone, icon } = bookingStatus(props)
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  )
}
