/** An instant for staff: `2026-11-30 14:05 UTC`. */
export const utcText = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`
