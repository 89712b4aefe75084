import Link from 'next/link'
import type { Payload } from 'payload'
import { ActionForm } from '@/components/form/ActionForm'
import { CheckboxField } from '@/components/form/CheckboxField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { Icon } from '@/components/ui/Icon'
import { isLearner } from '@/domain/identity/roles'
import { MAX_SEARCH_NAME } from '@/domain/search/savedLimits'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { findSavedSearch } from '@/operations/saved/queries/findSavedSearch'
import { filterParams } from '@/operations/search/filterParams'
import type { TutorFilters } from '@/operations/search/queries/searchTutors'
import { keepSearch } from '../saved/actions'
import { listHref } from './listQuery'

type SaveSearchProps = {
  payload: Payload
  viewer: Viewer | null
  filters: TutorFilters
  /** The filters in words: the name that is proposed. */
  labels: readonly string[]
}

const LOOK =
  'inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-sm font-medium text-primary-ink underline-offset-4 hover:underline'

/** Keeps this search for later, with mails about new tutors who fit if wanted (ADR 038). */
export async function SaveSearch({ payload, viewer, filters, labels }: SaveSearchProps) {
  if (!viewer)
    return (
      <Link
        href={`/login?next=${encodeURIComponent(listHref(filters))}`}
        prefetch={false}
        rel="nofollow"
        className={LOOK}
      >
        <Icon name="bookmark" />
        {t('saved.logInSearch')}
      </Link>
    )
  if (!isLearner(viewer)) return null
  const saved = await findSavedSearch({ payload, viewer, filters })
  if (saved)
    return (
      <Link href="/saved?tab=searches" className={LOOK}>
        <Icon name="bookmark" className="size-5 fill-current" />
        {t('saved.searchSaved', { name: saved.name })}
      </Link>
    )
  return (
    <details className="group w-full">
      <summary className={`${LOOK} w-fit`}>
        <Icon name="bookmark" />
        {t('saved.saveSearch')}
      </summary>
      <div className="mt-2 rounded-lg border border-line bg-surface p-4 shadow-sm">
        <ActionForm
          action={keepSearch}
          errorTitle={t('saved.formTitle')}
          fieldLabels={{ name: t('saved.name') }}
          aria-label={t('saved.saveSearch')}
          className="grid gap-3"
        >
          <input type="hidden" name="query" value={filterParams(filters).toString()} />
          <TextField
            name="name"
            label={t('saved.name')}
            hint={t('saved.nameHint')}
            required
            maxLength={MAX_SEARCH_NAME}
            defaultValue={proposedName(labels)}
          />
          <CheckboxField
            name="alerts"
            label={t('saved.alerts')}
            hint={t('saved.alertsHint')}
            defaultChecked
          />
          <div>
            <SubmitButton pendingLabel={t('saved.keeping')}>{t('saved.keep')}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </details>
  )
}

/** As many of the filters as fit. */
function proposedName(labels: readonly string[]): string {
  let name = ''
  for (const label of labels) {
    const longer = name ? `${name}, ${label}` : label
    if (longer.length > MAX_SEARCH_NAME) break
    name = longer
  }
  return name || t('saved.anySearch')
}
