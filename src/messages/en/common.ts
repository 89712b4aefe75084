export const common = {
  close: 'Close',
  done: 'Done',
  next: 'Next',
  previous: 'Previous',
  back: 'Back',
  tryAgain: 'Try again',
  pages: 'Pages',
  pageNumber: 'Page {page}',
  pageOf: 'Page {page} of {total}',
} as const
