// The launcher on a stand-in project: node --import tsx standInLauncher.ts FOLDER [options of npm start]
import { parseStartOptions } from '../../../scripts/bootstrap/startOptions.mjs'
import { runLauncher } from '../../../scripts/lib/runLauncher'

const [projectDir = '', ...args] = process.argv.slice(2)
process.exit(await runLauncher({ projectDir, start: parseStartOptions(args) }))
