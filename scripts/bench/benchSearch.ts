import { runTool } from '../lib/runTool'
import { hammer, type Measured } from '../load/hammer'
import { type HttpClient, httpClient } from '../load/httpClient'
import { type LoadStack, projectDir, startLoadStack } from '../load/startLoadStack'
import type { BenchRow } from './benchRow'
import { searchPath, searchRequests, suggestPath, typedRequests } from './search/searchRequests'
import { seedSamples } from './search/seedSamples'

const FEW = 1000
const MANY = 100_000
const CLIENTS = 8
/** Few type in the same instant: how long one waits is the question, not how many can be served. */
const TYPING = 4
const SECONDS = 15

type Timed = { mean: number; p95: number }
/** What `searchPaths.ts` says. */
type InProcess = {
  total: number
  loadMs: number
  megabytes: number
  index: Timed
  operation: Timed
  reference: Timed
}
type Size = { inProcess: InProcess; search: Measured; suggest: Measured }

/**
 * The tutor search in a market of a hundred thousand tutors against one of a thousand, in the same run: what a search costs this
 * process, how many the finished product answers a second while the load generator runs beside it, and Payload's own `find`.
 */
export async function benchSearch(): Promise<BenchRow[]> {
  const stack = await startLoadStack()
  try {
    const few = await measure(stack, { from: 0, to: FEW })
    const many = await measure(stack, { from: FEW, to: MANY })
    return rowsOf(few, many)
  } finally {
    await stack.stop()
  }
}

async function measure(stack: LoadStack, range: { from: number; to: number }): Promise<Size> {
  await seedSamples(stack.db, { ...range, now: new Date() })
  const inProcess = await searchPaths(stack)
  console.log(
    `${inProcess.total} tutors read in ${(inProcess.loadMs / 1000).toFixed(1)} s, ${inProcess.megabytes.toFixed(0)} MB`,
  )
  const client = httpClient(stack.url, CLIENTS)
  try {
    await untilKnown(client, range.to)
    const next = searchRequests('over HTTP')
    const typed = typedRequests('over HTTP')
    const search = () => client.call('GET', searchPath(next()), visitor())
    const suggest = () => client.call('GET', suggestPath(typed()), visitor())
    const load = { clients: CLIENTS, status: 200 }
    await hammer({ ...load, request: search, seconds: 5 })
    return {
      inProcess,
      search: await hammer({ ...load, request: search, seconds: SECONDS }),
      suggest: await hammer({ ...load, clients: TYPING, request: suggest, seconds: SECONDS / 3 }),
    }
  } finally {
    client.close()
  }
}

async function searchPaths(stack: LoadStack): Promise<InProcess> {
  let said = ''
  await runTool({
    command: process.execPath,
    args: ['--expose-gc', '--import', 'tsx', 'scripts/bench/search/searchPaths.ts'],
    cwd: projectDir,
    env: { ...stack.env, LOG_LEVEL: 'error' },
    onOutput: (text) => {
      said += text
    },
    signal: new AbortController().signal,
  })
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as InProcess
}

/** The product follows the table; a burst of new rows takes it a while. */
async function untilKnown(client: HttpClient, count: number): Promise<void> {
  for (let last = -1; ; ) {
    const { body } = await client.call('GET', '/api/tutors?limit=1', visitor())
    if (body.totalDocs === count) return
    if (body.totalDocs !== last) console.log(`the product knows ${body.totalDocs} tutors`)
    last = body.totalDocs
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

// Each from an address of its own, as visitors come: a shared one would queue for its own rate limit.
let visitors = 0
function visitor() {
  visitors += 1
  return { headers: { 'x-forwarded-for': `10.${visitors % 200}.${(visitors >> 8) % 256}.${visitors % 256}` } }
}

function rowsOf(few: Size, many: Size): BenchRow[] {
  const among = `among ${MANY.toLocaleString('en')}`
  const ms = (value: number) => `${value.toFixed(1)} ms`
  const growth = many.search.p50 / few.search.p50
  const { index, operation, reference } = many.inProcess
  return [
    row(`searches a second over HTTP, ${CLIENTS} clients`, {
      ours: `${many.search.perSecond.toFixed(0)} /s`,
      reference: `${few.search.perSecond.toFixed(0)} /s (among ${FEW.toLocaleString('en')})`,
      figure: many.search.perSecond,
      unit: '/s',
      least: 200,
    }),
    row('p95 of a search with text, three filters, facets', {
      ours: ms(many.search.p95),
      reference: `${ms(few.search.p95)} (among ${FEW.toLocaleString('en')})`,
      figure: many.search.p95,
      unit: 'ms',
      most: 100,
    }),
    row(`p95 of a suggestion while typing, ${TYPING} clients`, {
      ours: ms(many.suggest.p95),
      reference: `${ms(few.suggest.p95)} (among ${FEW.toLocaleString('en')})`,
      figure: many.suggest.p95,
      unit: 'ms',
      most: 30,
    }),
    row(`cost of a search ${among}, HTTP`, {
      ours: ms(many.search.p50),
      reference: `${ms(few.search.p50)} (among ${FEW.toLocaleString('en')})`,
      figure: growth,
      unit: 'x',
      most: 3,
    }),
    row('search and cards in one process', {
      ours: `${ms(operation.mean)} (index ${ms(index.mean)})`,
      reference: `${ms(reference.mean)} (Payload find)`,
      figure: reference.mean / operation.mean,
      unit: 'x',
      least: 5,
    }),
  ]
}

type Figures = {
  ours: string
  reference: string
  figure: number
  unit: string
  least?: number
  most?: number
}

function row(name: string, { ours, reference, figure, unit, least, most }: Figures): BenchRow {
  return {
    name,
    ours,
    reference,
    figure: `${figure.toFixed(1)} ${unit}`,
    target: least === undefined ? `<= ${most} ${unit}` : `>= ${least} ${unit}`,
    holds: least === undefined ? figure <= (most ?? 0) : figure >= least,
  }
}
