export const form = {
  optional: 'optional',
  problem: 'Please check the following',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
} as const
