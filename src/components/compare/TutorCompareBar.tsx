import { messageText, t } from '@/messages/t'
import { CompareBar } from './CompareBar'

/** The bar of tutors to compare, with its texts. */
export function TutorCompareBar() {
  return (
    <CompareBar
      texts={{
        label: t('compare.bar'),
        chosen: messageText('compare.chosen', undefined),
        full: t('compare.full'),
        go: t('compare.go'),
        needTwo: t('compare.needTwo'),
        clear: t('compare.clear'),
        remove: messageText('compare.remove', undefined),
      }}
    />
  )
}
