import { buttonClasses } from '@/components/ui/buttonClasses'
import { Icon } from '@/components/ui/Icon'
import { t } from '@/messages/t'

/** In place of the results: what happened, and the same search again. The filters beside it stay. */
export function SearchFailed({ message, href }: { message?: string; href: string }) {
  return (
    <section
      aria-labelledby="results"
      className="flex flex-col items-center rounded-lg border border-error-line bg-error-soft px-6 py-10 text-center"
    >
      <Icon name="triangle-exclamation-point" className="mb-3 size-8 text-error-ink" />
      <h2 id="results" tabIndex={-1} role="alert" className="text-lg font-semibold">
        {t('search.failedTitle')}
      </h2>
      <p className="mt-1 max-w-md text-ink-soft">{message ?? t('search.failedText')}</p>
      {/* A link of the browser's own: it asks the server anew, whatever this page remembers. */}
      <a href={href} className={buttonClasses({ className: 'mt-5' })}>
        {t('common.tryAgain')}
      </a>
    </section>
  )
}
