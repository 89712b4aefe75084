'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type ContentKind, contentPath } from '@/domain/content/contentPath'

const TITLE_SHOWN = 60
const TEXT_SHOWN = 155

/** How the page will look in a list of search results, while its texts are written. */
export function SearchPreview() {
  const { collectionSlug } = useDocumentInfo()
  const [title, text, slug, isHidden] = useFormFields(([fields]) => {
    const written = (path: string) => String(fields[path]?.value ?? '').trim()
    return [
      written('seo.title') || written('title'),
      written('seo.description') || written('summary'),
      written('slug'),
      fields['seo.noindex']?.value === true,
    ] as const
  })
  return (
    <section className="search-preview" aria-label="In search results">
      <h3>In search results</h3>
      {isHidden ? (
        <p>Search engines are asked to leave this page out.</p>
      ) : (
        <div className="search-preview__result">
          <p className="search-preview__address">
            {`EduStream › ${contentPath((collectionSlug ?? 'pages') as ContentKind, slug || '…')
              .slice(1)
              .replace('/', ' › ')}`}
          </p>
          <p className="search-preview__title">
            {shortened(`${title || 'Untitled'} · EduStream`, TITLE_SHOWN)}
          </p>
          <p>
            {text ? shortened(text, TEXT_SHOWN) : 'Without a text, search engines choose one from the page.'}
          </p>
        </div>
      )}
      <p className="search-preview__lengths">
        {`Title ${title.length} of ${TITLE_SHOWN - ' · EduStream'.length} characters, text ${text.length} of ${TEXT_SHOWN}. What is longer is cut.`}
      </p>
    </section>
  )
}

const shortened = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/\s+\S*$/, '')} …`
