/**
 * @typedef {{ port: number, dev: boolean, reset: boolean, yes: boolean, help: boolean }} StartOptions
 */

export const START_HELP = `Usage: npm start -- [options]

  --port N   serve the site on port N (default 3000); the payment simulator takes N+1, the database N+2
  --dev      development mode: pages are compiled as you open them, nothing is built ahead
  --reset    delete all local data and begin anew; asks first
  --yes      answers the question of --reset
  --help     this text

Settings come from the environment or a .env file; .env.example explains each.
Data, secrets and logs live in .data/ (EDUSTREAM_DATA_DIR moves them). Ctrl-C stops everything and keeps the data.`

/**
 * Reads the arguments of `npm start`.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env] PORT is the default of --port
 * @returns {StartOptions}
 * @throws {Error} with a message for the user when an argument is unknown or a port is no port
 */
export function parseStartOptions(args, env = {}) {
  const options = {
    port: env.PORT ? toPort(env.PORT) : 3000,
    dev: false,
    reset: false,
    yes: false,
    help: false,
  }
  for (let i = 0; i < args.length; i += 1) {
    const [name, inline] = splitArgument(args[i])
    if (name === '--port') options.port = toPort(inline ?? args[++i])
    else if (['--dev', '--reset', '--yes', '--help'].includes(name) && inline === undefined)
      options[name.slice(2)] = true
    else if (name === '-h') options.help = true
    else throw new Error(`"${args[i]}" is not an option of npm start. npm start -- --help lists them.`)
  }
  return options
}

function splitArgument(argument) {
  const at = argument.indexOf('=')
  return at === -1 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)]
}

/** Two more ports follow the site's own (simulator, database), so the last two numbers are out. */
function toPort(text) {
  const port = Number(text)
  if (!text || !Number.isInteger(port) || port < 1 || port > 65533) {
    throw new Error(`--port needs a number from 1 to 65533, not "${text ?? ''}".`)
  }
  return port
}
