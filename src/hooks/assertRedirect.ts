import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { pathOf } from '@/domain/content/redirects'
import { redirectProblem } from '@/operations/content/redirectProblem'
import type { Redirect } from '@/payload-types'
import { SLUGS } from '@/slugs'

/** Writes addresses the one way they are compared, and refuses circles, other sites and the addresses of live pages. */
export const assertRedirect: CollectionBeforeValidateHook<Redirect> = async ({ data, originalDoc, req }) => {
  if (!data) return data
  if (data.fromPath) data.fromPath = pathOf(data.fromPath.trim())
  if (data.toPath) data.toPath = data.toPath.trim()
  const { fromPath, toPath } = { ...originalDoc, ...data }
  if (!fromPath || !toPath) return data
  const problem = await redirectProblem({
    req,
    id: originalDoc?.id,
    redirect: { from: fromPath, to: toPath },
  })
  if (problem) throw new ValidationError({ collection: SLUGS.redirects, errors: [problem], req })
  return data
}
