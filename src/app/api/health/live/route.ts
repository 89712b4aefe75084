export const dynamic = 'force-dynamic'

/** The process answers: asks nothing of anybody, or a database that is down would have every web process restarted. */
export const GET = () => Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
