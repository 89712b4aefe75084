import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseStartOptions } from './bootstrap/startOptions.mjs'
import { runLauncher } from './lib/runLauncher'

const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const settings = path.join(projectDir, '.env')
if (existsSync(settings)) process.loadEnvFile(settings)

process.exit(await runLauncher({ projectDir, start: parseStartOptions(process.argv.slice(2), process.env) }))
