import { t } from '@/messages/t'

/** How long the lessons of a package can be booked. */
export const validityWords = (days: number | null): string =>
  days === null ? t('packages.validForEver') : t('packages.valid', { count: days })
