import { readSettings } from './settings'
import { type Log, startSimulator } from './startSimulator'

const log: Log = (level, message, data = {}) => {
  const line = { level, time: new Date().toISOString(), service: 'simulator', msg: message, ...data }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

try {
  const { url, stop } = await startSimulator(readSettings(process.env), log)
  log('info', 'listening', { url })
  const shutDown = (): void => {
    void stop().then(() => process.exit(0))
  }
  process.once('SIGTERM', shutDown)
  process.once('SIGINT', shutDown)
} catch (error) {
  log('error', error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
