/** What stops a command, told to the user as one line: what happened and the way out. No stack is shown for it. */
export class StartupError extends Error {
  override name = 'StartupError'
}
