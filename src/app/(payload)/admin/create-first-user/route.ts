/** The first account comes with the database (`npm start`), never from a form that is open to whoever is first. */
export const GET = () => new Response(null, { status: 303, headers: { Location: '/login?next=/admin' } })
