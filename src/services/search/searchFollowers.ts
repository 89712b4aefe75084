import type { SearchWriter } from './searchWriter'

/** Everything beside the table that this installation keeps documents in. */
export const searchFollowers = (): readonly SearchWriter[] => []
