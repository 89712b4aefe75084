import { runEntry } from './runEntry.mjs'
import { parseStartOptions, START_HELP } from './startOptions.mjs'

/**
 * `npm start`: answers --help and wrong arguments at once, then hands over to the launcher.
 * @param {string[]} args
 */
export async function runStart(args) {
  try {
    if (parseStartOptions(args, process.env).help) {
      console.log(START_HELP)
      return
    }
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
    return
  }
  await runEntry({ entry: 'scripts/launcher.ts', args })
}
