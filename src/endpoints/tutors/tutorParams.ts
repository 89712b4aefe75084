import { z } from 'zod'

/** A tutor by id or slug; slugs may hold letters of any language. */
export const tutorParams = z.strictObject({
  idOrSlug: z.string().regex(/^[\p{L}\p{N}\p{M}_-]{1,100}$/u, 'No such tutor.'),
})
