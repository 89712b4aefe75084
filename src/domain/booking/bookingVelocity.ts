/** So many bookings one person makes … (D13) */
export const MOST_BOOKINGS = 5
/** … within so many minutes; whoever holds more slots at once keeps them from others. */
export const VELOCITY_MINUTES = 60
/** Requests at the same moment each have their own `now`; what is dated so little ahead of it counts as well. */
export const SAME_MOMENT_MINUTES = 1
