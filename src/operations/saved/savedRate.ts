/** How often one person may save, change and remove, by page and by script together. */
export const SAVED_RATE = { name: 'saved', points: 60, seconds: 60 } as const
