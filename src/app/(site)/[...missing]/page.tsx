import type { Metadata } from 'next'
import { t } from '@/messages/t'
import { goOnOrNotFound } from '../goOnOrNotFound'

type Props = { params: Promise<{ missing: string[] }> }

export const metadata: Metadata = { title: t('error.notFoundTitle'), robots: { index: false } }

/** Every address that no page answers: on to where it leads by now, else the site's own not-found page. */
export default async function MissingPage({ params }: Props) {
  return goOnOrNotFound(`/${(await params).missing.join('/')}`)
}
