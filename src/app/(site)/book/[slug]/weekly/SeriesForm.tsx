import { clsx } from 'clsx'
import { ActionForm } from '@/components/form/ActionForm'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { PackageView } from '@/operations/package/queries/packageView'
import type { TenderPreview } from '@/operations/payment/queries/previewTenders'
import type { SeriesPreview } from '@/operations/series/queries/previewSeries'
import { BookOnEnter } from '../BookOnEnter'
import { LessonDetails } from '../LessonDetails'
import { PackageChoice } from '../PackageChoice'
import { PayButton } from '../PayButton'
import { PayNotes } from '../PayNotes'
import { NOT_FROM_PACKAGE } from '../packageLook'
import { payWordsOf } from '../payWords'
import { bookSeries } from './actions'
import { PackageTooSmall } from './PackageTooSmall'
import { conflictLabels, SeriesConflicts } from './SeriesConflicts'
import { SeriesDates } from './SeriesDates'
import { SeriesPrice } from './SeriesPrice'
import type { WeeklyQuery } from './weeklyQuery'

type SeriesFormProps = {
  preview: SeriesPreview
  tenders: TenderPreview
  /** The viewer's packages with this tutor that have lessons of this length left. */
  packages: readonly PackageView[]
  query: WeeklyQuery
  viewer: Viewer
  now: Date
}

/** The dates with what to decide about some of them, what the lessons are about, what they cost, and the way to pay. */
export function SeriesForm({ preview, tenders, packages, query, viewer, now }: SeriesFormProps) {
  const { tutor, lessons, conflicts } = preview
  const usable = packages.filter(({ lessonsLeft }) => lessonsLeft >= Math.max(1, lessons.length))
  const canBook = lessons.length > 0 || conflicts.some(({ alternatives }) => alternatives.length > 0)
  return (
    <ActionForm
      action={bookSeries}
      errorTitle={t('series.failed')}
      fieldLabels={{
        ...conflictLabels({ conflicts, timeZone: viewer.timezone }),
        subject: t('checkout.fields.subject'),
        promoCode: t('checkout.pay.code'),
      }}
    >
      <BookOnEnter />
      <input type="hidden" name="free" value={lessons.length} />
      <input type="hidden" name="slug" value={tutor.slug} />
      <input type="hidden" name="tutorId" value={tutor.id} />
      <input type="hidden" name="start" value={query.start} />
      <input type="hidden" name="duration" value={query.duration ?? Math.min(...tutor.durations)} />
      <input type="hidden" name="count" value={query.count} />
      <input type="hidden" name="quoteId" value={preview.quoteId} />
      <input type="hidden" name="clock" value={query.clock} />
      {query.choice.map((choice) => (
        <input key={choice} type="hidden" name="choice" value={choice} />
      ))}
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_24rem] lg:gap-8">
        <div className="grid gap-6">
          {conflicts.length > 0 && <SeriesConflicts conflicts={conflicts} timeZone={viewer.timezone} />}
          <SeriesDates preview={preview} viewer={viewer} />
          <LessonDetails subjects={tutor.subjects} query={query} />
        </div>
        <div className="group/pay grid gap-4 lg:sticky lg:top-20">
          {usable.length > 0 && (
            <PackageChoice
              packages={usable}
              single={t('packages.paySeries', { price: formatMoney(tenders.price) })}
              chosen={query.package}
              timeZone={viewer.timezone}
            />
          )}
          <SeriesPrice
            preview={preview}
            tenders={tenders}
            hasPackage={usable.length > 0}
            viewer={viewer}
            now={now}
          />
          {usable.length === 0 && <PackageTooSmall packages={packages} slug={tutor.slug} query={query} />}
          {canBook && (
            <PayButton
              words={payWordsOf({ tenders, end: null, now })}
              label={usable.length > 0 ? t('packages.bookSeries') : undefined}
            />
          )}
          <div className={clsx('grid gap-4', NOT_FROM_PACKAGE)}>
            <PayNotes hold={t('series.hold')} />
          </div>
        </div>
      </div>
    </ActionForm>
  )
}
