import { StartupError } from './startupError'

/**
 * The one line shown for whatever stopped a command.
 * @returns null for a failure nobody foresaw: its stack is then worth showing
 */
export function startupMessage(error: unknown): string | null {
  if (error instanceof StartupError) return error.message
  const code = (error as NodeJS.ErrnoException)?.code
  const file = (error as NodeJS.ErrnoException)?.path ?? 'a file'
  if (code === 'ENOSPC' || /No space left on device/.test(String((error as Error)?.message)))
    return 'The disk is full. Free at least 2 GB, then run the command again; your data is as it was.'
  if (code === 'EDQUOT') return 'Your disk quota is used up. Free at least 2 GB, then run the command again.'
  if (code === 'EROFS')
    return `The disk with ${file} is read-only. Put the data elsewhere: EDUSTREAM_DATA_DIR=/a/folder npm start.`
  if (code === 'EACCES' || code === 'EPERM') {
    return `No permission for ${file}. It may belong to another user (an earlier run as root?); make it yours (chown) or put the data elsewhere: EDUSTREAM_DATA_DIR=/a/folder npm start.`
  }
  return null
}
