export const today = {
  now: 'Now',
  empty: 'No lessons today',
  emptyText: 'Enjoy the free day, or open more hours so that students can find you.',
} as const
