import { statfsSync } from 'node:fs'
import { StartupError } from './startupError'

const MB = 1024 * 1024
const STOP_BELOW = 500 * MB
const WARN_BELOW = 2048 * MB

/**
 * @param freeBytes bytes free where the data lies; read from the disk by default
 * @returns a warning for the screen when space is short, else null
 * @throws StartupError below 500 MB: Postgres stops hard on a full disk, so it is not started at all
 */
export function assertDiskSpace(folder: string, freeBytes: number = bytesFree(folder)): string | null {
  const free = `${Math.floor(freeBytes / MB)} MB`
  if (freeBytes < STOP_BELOW) {
    throw new StartupError(
      `The disk that holds ${folder} has only ${free} left and EduStream needs 500 MB. Free some space, then run the command again; nothing was changed.`,
    )
  }
  return freeBytes < WARN_BELOW
    ? `Only ${free} left on the disk that holds ${folder}; 2 GB are comfortable.`
    : null
}

function bytesFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
