/** As many tutors one person can put aside, and as many searches. */
export const MAX_SAVED_TUTORS = 200
export const MAX_SAVED_SEARCHES = 50
/** A saved search sends at most one mail in so many hours. */
export const ALERT_PAUSE_HOURS = 24
/** New tutors a mail shows; it says how many more there are. */
export const TUTORS_PER_ALERT = 5
/** As long as the name of a saved search may be. */
export const MAX_SEARCH_NAME = 120
