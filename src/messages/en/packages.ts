/** Packages of lessons: comparing, buying, using and giving them back. */
export const packages = {
  title: 'Packages',
} as const
