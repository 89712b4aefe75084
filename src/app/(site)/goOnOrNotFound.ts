import { notFound, permanentRedirect } from 'next/navigation'
import { findRedirect } from '@/operations/content/queries/findRedirect'
import { currentViewer } from './currentViewer'

/** For an address without a page: goes on where it leads by now, else to the not-found page. */
export async function goOnOrNotFound(path: string): Promise<never> {
  const { payload } = await currentViewer()
  const to = await findRedirect({ payload, path })
  if (to) permanentRedirect(to)
  notFound()
}
