import { DataTable } from '@/components/ui/DataTable'
import { t } from '@/messages/t'
import type { SubjectPlace } from '@/operations/search/queries/subjectPlaces'

/** Where the tutor stands for each subject. */
export function PlaceTable({ places }: { places: readonly SubjectPlace[] }) {
  return (
    <DataTable
      caption={t('ranking.placesCaption')}
      hideCaption
      rows={places}
      rowKey={({ slug }) => slug}
      columns={[
        { key: 'subject', header: t('ranking.subject'), rowHeader: true, cell: ({ name }) => name },
        {
          key: 'place',
          header: t('ranking.place'),
          cell: ({ place, total }) =>
            place === null ? t('ranking.notFound') : t('ranking.placeOf', { place, total }),
        },
        {
          key: 'see',
          header: t('ranking.seeThem'),
          align: 'end',
          cell: ({ slug, name }) => (
            <a
              className="text-primary-ink underline underline-offset-4"
              href={`/tutors?subject=${encodeURIComponent(slug)}`}
            >
              {t('ranking.seeThem')}
              <span className="sr-only">: {name}</span>
            </a>
          ),
        },
      ]}
    />
  )
}
