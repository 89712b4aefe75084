export const form = {
  optional: 'optional',
  problem: 'Please check the following',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
  fileTooLarge: '{name} has {size} MB. Choose a file of up to {most} MB.',
} as const
