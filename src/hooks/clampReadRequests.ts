import type { CollectionBeforeOperationHook } from 'payload'
import { DomainError } from '@/domain/errors/domainError'

const MAX_LIMIT = 100

type Page = { sort?: string | string[]; limit?: number }
type ReadArgs = Page & { pagination?: boolean; joins?: Record<string, Page | false> | false }

/**
 * Clamps what a person may ask of Payload's own REST API: 1 to 100 documents a page and a join, and no sorting
 * through relations, which would order by fields the reader may not see. Operations (`overrideAccess: true`) are
 * not touched. Added to every collection by `withCommonRules`.
 */
export const clampReadRequests: CollectionBeforeOperationHook = ({
  args: given,
  operation,
  overrideAccess,
}) => {
  if (operation !== 'read' || overrideAccess) return given
  const args = given as ReadArgs
  clampPage(args)
  if (args.pagination === false) args.pagination = true
  for (const join of Object.values(args.joins || {})) if (join) clampPage(join)
  return given
}

function clampPage(page: Page) {
  const sorts = [page.sort ?? []].flat().flatMap((sort) => String(sort).split(','))
  if (sorts.some((sort) => sort.includes('.') || sort.includes('__'))) {
    throw new DomainError('VALIDATION_FAILED', 'sort through a relation refused', {
      field: 'sort',
      userMessage: 'Sorting by a related document is not possible. Sort by a field of the document itself.',
    })
  }
  if (page.limit === undefined) return
  page.limit = page.limit >= 1 && page.limit <= MAX_LIMIT ? page.limit : MAX_LIMIT
}
