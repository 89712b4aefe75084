import { readCounters } from '@/services/metrics/counters'

const HELP: Readonly<Record<string, string>> = {
  search_engine_answers_total: 'Searches by the engine that was asked and what came of it',
}

/** The counters of this process as Prometheus reads them (text format 0.0.4). */
export function writeMetrics(): string {
  const series = readCounters()
  const names = [...new Set(series.map(({ name }) => name))].sort()
  return names
    .flatMap((name) => [
      ...(HELP[name] ? [`# HELP ${name} ${HELP[name]}`] : []),
      `# TYPE ${name} counter`,
      ...series
        .filter((one) => one.name === name)
        .map(({ labels, count }) => `${name}{${labelText(labels)}} ${count}`)
        .sort(),
    ])
    .map((line) => `${line}\n`)
    .join('')
}

const labelText = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels)
    .map(
      ([name, value]) =>
        `${name}="${value.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}"`,
    )
    .join(',')
