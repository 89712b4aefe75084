import { notFound } from 'next/navigation'

/** Every address that no page answers gets the site's own not-found page. */
export default function MissingPage() {
  notFound()
}
