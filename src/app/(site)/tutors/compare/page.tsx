import type { Metadata } from 'next'
import { compareHref } from '@/components/compare/compareHref'
import { SyncChosen } from '@/components/compare/SyncChosen'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { savedTutorIds } from '@/operations/saved/queries/savedTutorIds'
import { compareTutors, MOST_COMPARED } from '@/operations/tutor/queries/compareTutors'
import { currentViewer } from '../../currentViewer'
import { saveAbility } from '../../saved/saveAbility'
import { inVisitorCurrency } from '../inVisitorCurrency'
import type { RawQuery } from '../listQuery'
import { visitorZone, ZONE_COOKIE } from '../visitorZone'
import { ZoneProbe } from '../ZoneProbe'
import { CompareTable } from './CompareTable'

export const metadata: Metadata = { title: t('compare.title'), robots: { index: false } }

type Props = { searchParams: Promise<RawQuery> }

const SLUG = /^[\w-]{1,120}$/

/** Up to three tutors side by side. Who they are stands in the address, so that it can be sent to somebody. */
export default async function ComparePage({ searchParams }: Props) {
  const { ids } = await searchParams
  const slugs = [ids ?? []]
    .flat()
    .flatMap((text) => text.split(','))
    .filter((slug) => SLUG.test(slug))
  const { payload, viewer, now } = await currentViewer()
  const { tutors, goneCount } = await compareTutors({ payload, viewer, slugs, now })
  const shown = tutors.map(({ slug }) => slug)
  const timeZone = await visitorZone({ viewer })
  return (
    <Container>
      {!viewer && <ZoneProbe cookie={ZONE_COOKIE} shown={timeZone} />}
      {ids !== undefined && (
        <SyncChosen tutors={tutors.map(({ slug, displayName }) => ({ slug, name: displayName }))} />
      )}
      <PageHeader
        title={t('compare.title')}
        text={t('compare.text')}
        crumbs={[{ label: t('nav.findTutors'), href: '/tutors' }, { label: t('compare.title') }]}
        actions={
          tutors.length > 0 &&
          tutors.length < MOST_COMPARED && (
            <ButtonLink href="/tutors" variant="secondary">
              {t('compare.addMore')}
            </ButtonLink>
          )
        }
      />
      {goneCount > 0 && (
        <Alert tone="warning" className="mb-4">
          {t('compare.gone', { count: goneCount })}
        </Alert>
      )}
      {tutors.length === 1 && <Alert className="mb-4">{t('compare.one')}</Alert>}
      {tutors.length === 0 ? (
        <EmptyState
          icon="scale"
          title={t('compare.empty')}
          text={t('compare.emptyText')}
          action={<ButtonLink href="/tutors">{t('compare.find')}</ButtonLink>}
        />
      ) : (
        <CompareTable
          tutors={tutors}
          shown={await inVisitorCurrency({ payload, viewer })}
          timeZone={timeZone}
          hrefWithout={(slug) => compareHref(shown.filter((other) => other !== slug))}
          ability={saveAbility(viewer, compareHref(shown))}
          saved={await savedTutorIds({ payload, viewer, tutorIds: tutors.map(({ id }) => id) })}
        />
      )}
    </Container>
  )
}
