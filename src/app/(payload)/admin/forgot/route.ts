/** Staff reset their password where everybody does. */
export const GET = () => new Response(null, { status: 303, headers: { Location: '/forgot-password' } })
