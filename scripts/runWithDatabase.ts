import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runScript } from './lib/runScript'
import { startupMessage } from './lib/startupMessage'
import { stopSignals } from './lib/stopSignals'

const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const settings = path.join(projectDir, '.env')
if (existsSync(settings)) process.loadEnvFile(settings)
const [name = '', ...args] = process.argv.slice(2)
try {
  process.exit(await runScript({ projectDir, name, args, env: process.env, signal: stopSignals() }))
} catch (error) {
  console.error(startupMessage(error) ?? (error as Error).stack)
  process.exit(1)
}
