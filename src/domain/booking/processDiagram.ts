import { INITIAL_STATES, TRANSITIONS } from './process'
import type { Transition } from './transition'

const CHARTS = [
  { title: 'Session', field: 'sessionState', starts: INITIAL_STATES as readonly string[] },
  { title: 'Payment', field: 'paymentState', starts: ['PENDING'] },
  { title: 'Dispute', field: 'disputeState', starts: ['NONE'] },
  { title: 'Another time', field: 'proposal', starts: ['NONE'] },
] as const

/** The transition table as a page of Mermaid state diagrams, one for each field; a test keeps the docs in step. */
export function processDiagram(): string {
  const charts = CHARTS.map(({ title, field, starts }) => {
    const rows = TRANSITIONS.filter((row) => row.field === field)
    const lines = [...starts.map((state) => `[*] --> ${state}`), ...rows.flatMap(arrows)]
    return `## ${title}\n\n\`\`\`mermaid\nstateDiagram-v2\n${[...new Set(lines)].map((line) => `  ${line}`).join('\n')}\n\`\`\`\n`
  })
  return `# How a booking moves\n\nMade from \`src/domain/booking/process.ts\`: each arrow says who may take it, and the timer that does.\n\n${charts.join('\n')}`
}

function arrows({ action, actors, from, to, timer, together }: Transition): string[] {
  const outcome = together?.sessionOutcome ? ` as ${together.sessionOutcome}` : ''
  const clock = timer ? ` on ${timer}` : ''
  return from.map((state) => `${state} --> ${to}: ${action}${outcome} (${actors.join(', ')}${clock})`)
}
