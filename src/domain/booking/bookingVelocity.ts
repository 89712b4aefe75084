/** So many bookings one person makes … (D13) */
export const MOST_BOOKINGS = 5
/** … within so many minutes; whoever holds more slots at once keeps them from others. */
export const VELOCITY_MINUTES = 60
