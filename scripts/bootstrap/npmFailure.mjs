const CAUSES = [
  [/ENOSPC/, 'the disk is full. Free at least 2 GB'],
  [
    /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/,
    'npm could not reach its package registry. Check the network',
  ],
  [/EACCES|EPERM/, 'npm may not write to this folder. Make it yours (chown) or work in a folder of your own'],
  [
    /EUSAGE|in sync/,
    'package.json and package-lock.json do not fit together. Restore both (git checkout package.json package-lock.json)',
  ],
  [/EINTEGRITY/, 'a downloaded package was damaged. Run npm cache clean --force'],
]

/**
 * One line for the user from what npm printed.
 * @param {{ log: string, logFile: string }} options
 * @returns {string}
 */
export function npmFailure({ log, logFile }) {
  if (log.trim() === '')
    return 'npm was not found. Install Node 20 or later together with npm, then run the command again.'
  const cause = CAUSES.find(([pattern]) => pattern.test(log))
  const firstError = log.split('\n').find((line) => /^npm (ERR!|error)/.test(line))
  const why = cause
    ? cause[1]
    : `npm said "${(firstError ?? log.trim().split('\n').at(-1)).replace(/^npm (ERR!|error)\s*/, '')}". See ${logFile}`
  return `Installing packages failed: ${why}, then run the command again; it starts the install over.`
}
