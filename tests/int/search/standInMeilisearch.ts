import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { SearchParams, Settings } from 'meilisearch'
import { readFilter } from '@/services/search/meilisearch/readFilter.fixture'
import { standIn } from '@/services/search/meilisearch/standIn.fixture'

type Document = Record<string, unknown>
type Index = { primaryKey: string; createdAt: string; settings: Settings; documents: Map<string, Document> }
type Task = { uid: number; type: string; status: string; error: { code: string; message: string } | null }

export type Asked = { method: string; path: string; headers: IncomingMessage['headers']; body: unknown }

/** What the server does with a request instead of answering it; undefined to answer it. */
export type Mood = (response: ServerResponse, asked: Asked) => undefined | Promise<unknown>

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code)
  }
}

const KEY = 'a-key-of-this-test-only'
/** Tasks are done after the answer, one after the other, as the real server does them. */
const TASK_MS = 5

/**
 * An HTTP server that answers as Meilisearch 1.50 documents for what this product asks of it, and refuses what is asked of fields the
 * settings do not name. It has no typo-tolerant ranking: it proves what we send and read, not how well Meilisearch finds.
 */
export async function startStandIn() {
  const indexes = new Map<string, Index>()
  const tasks: Task[] = []
  const asked: Asked[] = []
  let mood: Mood = () => undefined
  let working: Promise<unknown> = Promise.resolve()

  const there = (uid: string): Index => {
    const index = indexes.get(uid)
    if (!index) throw new Refusal(404, 'index_not_found')
    return index
  }
  const enqueue = (type: string, work: () => void) => {
    const task: Task = { uid: tasks.length, type, status: 'enqueued', error: null }
    tasks.push(task)
    working = working.then(async () => {
      await delay(TASK_MS)
      try {
        work()
        task.status = 'succeeded'
      } catch (error) {
        const code = error instanceof Refusal ? error.code : 'internal'
        Object.assign(task, {
          status: 'failed',
          error: { code, message: code, type: 'invalid_request', link: '' },
        })
      }
    })
    return { taskUid: task.uid, indexUid: null, status: 'enqueued', type, enqueuedAt: '2027-01-01T00:00:00Z' }
  }
  const create = (uid: string, primaryKey: string) => {
    if (indexes.has(uid)) throw new Refusal(400, 'index_already_exists')
    indexes.set(uid, { primaryKey, createdAt: new Date().toISOString(), settings: {}, documents: new Map() })
  }
  const put = (uid: string, documents: Document[], primaryKey: string) => {
    if (!indexes.has(uid)) create(uid, primaryKey)
    for (const document of documents) {
      const id = String(document[primaryKey])
      if (!/^[A-Za-z0-9_-]{1,511}$/.test(id)) throw new Refusal(400, 'invalid_document_id')
      there(uid).documents.set(id, structuredClone(document))
    }
  }
  const searcher = (uid: string, search: SearchParams) => {
    const { settings, documents } = there(uid)
    assertAllowed(settings, search)
    return standIn(() => [...documents.values()])
  }

  const routes: [string, RegExp, (match: string[], body: never, query: URLSearchParams) => unknown][] = [
    ['GET', /^health$/, () => ({ status: 'available' })],
    [
      'POST',
      /^multi-search$/,
      (_, { queries }: { queries: (SearchParams & { indexUid: string })[] }) => ({
        results: queries.map(({ indexUid, ...search }) => ({
          indexUid,
          ...searcher(indexUid, search).search(search),
        })),
      }),
    ],
    [
      'POST',
      /^indexes\/([\w-]+)\/search$/,
      ([uid = ''], search: SearchParams) => searcher(uid, search).search(search),
    ],
    [
      'POST',
      /^indexes\/([\w-]+)\/facet-search$/,
      ([uid = ''], search: { facetName: string; facetQuery: string }) => {
        if (!featuresOf(there(uid).settings, search.facetName)?.facetSearch)
          throw new Refusal(400, 'invalid_facet_search_facet_name')
        return searcher(uid, {}).facetSearch(search)
      },
    ],
    [
      'GET',
      /^indexes$/,
      () => ({
        results: [...indexes].map(([uid, { primaryKey, createdAt }]) => ({ uid, primaryKey, createdAt })),
      }),
    ],
    [
      'POST',
      /^indexes$/,
      (_, { uid, primaryKey }: { uid: string; primaryKey: string }) =>
        enqueue('indexCreation', () => create(uid, primaryKey)),
    ],
    [
      'DELETE',
      /^indexes\/([\w-]+)$/,
      ([uid = '']) => enqueue('indexDeletion', () => there(uid) && indexes.delete(uid)),
    ],
    ['GET', /^indexes\/([\w-]+)\/settings$/, ([uid = '']) => there(uid).settings],
    [
      'PATCH',
      /^indexes\/([\w-]+)\/settings$/,
      ([uid = ''], settings: Settings) =>
        enqueue('settingsUpdate', () => Object.assign(there(uid).settings, structuredClone(settings))),
    ],
    [
      'POST',
      /^indexes\/([\w-]+)\/documents$/,
      ([uid = ''], documents: Document[], query) =>
        enqueue('documentAdditionOrUpdate', () => put(uid, documents, query.get('primaryKey') ?? 'id')),
    ],
    [
      'POST',
      /^indexes\/([\w-]+)\/documents\/delete-batch$/,
      ([uid = ''], ids: string[]) =>
        enqueue('documentDeletion', () => {
          for (const id of ids) there(uid).documents.delete(id)
        }),
    ],
    [
      'GET',
      /^indexes\/([\w-]+)\/documents$/,
      ([uid = ''], _, query) => {
        const [offset, limit] = [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 20)]
        const fields = (query.get('fields') ?? '').split(',')
        const all = [...there(uid).documents.values()]
        const results = all
          .slice(offset, offset + limit)
          .map((document) => Object.fromEntries(fields.map((field) => [field, document[field]])))
        return { results, offset, limit, total: all.length }
      },
    ],
    [
      'POST',
      /^swap-indexes$/,
      (_, swaps: { indexes: [string, string] }[]) =>
        enqueue('indexSwap', () => {
          for (const { indexes: pair } of swaps) {
            const [first, second] = pair.map(there) as [Index, Index]
            indexes.set(pair[0], second)
            indexes.set(pair[1], first)
          }
        }),
    ],
    ['GET', /^tasks\/(\d+)$/, ([uid]) => tasks[Number(uid)]],
  ]

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://stand.in')
    const method = request.method ?? 'GET'
    const text = (await request.toArray()).join('')
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const one: Asked = { method, path: url.pathname, headers: request.headers, body }
    asked.push(one)
    await mood(response, one)
    if (response.writableEnded || response.destroyed) return
    const [status, answer] = answerTo(one, url, body)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
  }
  const answerTo = ({ method, headers }: Asked, url: URL, body: unknown): [number, unknown] => {
    try {
      if (headers.authorization !== `Bearer ${KEY}`) throw new Refusal(403, 'invalid_api_key')
      for (const [verb, path, route] of routes) {
        const match = path.exec(url.pathname.slice(1))
        if (verb === method && match) return [200, route(match.slice(1), body as never, url.searchParams)]
      }
      throw new Refusal(404, 'not_found')
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof SyntaxError)) throw error
      const { status, code } =
        error instanceof Refusal ? error : { status: 400, code: 'invalid_search_filter' }
      return [status, { message: error.message, code, type: 'invalid_request', link: '' }]
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key: KEY,
    indexes,
    tasks,
    /** Every request so far, in order. */
    asked,
    beIn: (next: Mood) => {
      mood = next
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>

type Features = { facetSearch: boolean; filter: { equality: boolean; comparison: boolean } }

function featuresOf({ filterableAttributes }: Settings, field: string): Features | undefined {
  for (const rule of filterableAttributes ?? [])
    if (typeof rule !== 'string' && rule.attributePatterns.includes(field)) return rule.features
  return undefined
}

/** @throws Refusal for a filter, a facet or a sort by a field that the settings do not allow it of */
function assertAllowed(settings: Settings, { filter, facets = [], sort = [] }: SearchParams): void {
  if (typeof filter === 'string') assertFilterable(settings, readFilter(filter))
  for (const field of facets)
    if (!featuresOf(settings, field)) throw new Refusal(400, 'invalid_search_facets')
  for (const rule of sort)
    if (!settings.sortableAttributes?.includes(rule.split(':')[0] ?? ''))
      throw new Refusal(400, 'invalid_search_sort')
}

function assertFilterable(settings: Settings, filter: ReturnType<typeof readFilter>): void {
  const parts =
    'or' in filter ? filter.or : 'and' in filter ? filter.and : 'not' in filter ? [filter.not] : []
  for (const part of parts) assertFilterable(settings, part)
  if (!('field' in filter)) return
  const features = featuresOf(settings, filter.field)
  const isEquality = filter.operator === '=' || filter.operator === 'IN'
  const isComparison = filter.operator === '>=' || filter.operator === '<=' || filter.operator === 'TO'
  if (!features || (isEquality && !features.filter.equality) || (isComparison && !features.filter.comparison))
    throw new Refusal(400, 'invalid_search_filter')
}
