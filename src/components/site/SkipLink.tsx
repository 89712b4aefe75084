import { t } from '@/messages/t'

/** The first stop of the Tab key: past the header to what the page is about. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="fixed start-4 top-2 z-50 -translate-y-20 rounded-md bg-chrome px-4 py-2.5 font-semibold text-on-chrome focus:translate-y-0"
    >
      {t('nav.skip')}
    </a>
  )
}
