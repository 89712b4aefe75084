import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { t } from '@/messages/t'

export const metadata: Metadata = { title: t('error.notFoundTitle'), robots: { index: false } }

/** Every address that no page answers gets the site's own not-found page. */
export default function MissingPage() {
  notFound()
}
