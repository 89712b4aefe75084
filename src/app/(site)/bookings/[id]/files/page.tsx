import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FileField } from '@/components/form/FileField'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { isDisputeOpen } from '@/domain/booking/states'
import { DISPUTE_FILE_TYPES, MOST_FILE_BYTES, MOST_FILES } from '@/domain/dispute/disputeFiles'
import { t } from '@/messages/t'
import { listDisputeFiles } from '@/operations/dispute/queries/disputeFiles'
import { requireViewer } from '../../../currentViewer'
import { handInFile } from '../../fileActions'
import { LessonCaseForm } from '../LessonCaseForm'
import { visibleBooking } from '../visibleBooking'
import { HandedIn } from './HandedIn'

export const metadata: Metadata = { title: t('bookings.filesPage.title') }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Pictures and PDFs for those who look at a reported problem (V 4.4). */
export default async function FilesPage({ params, searchParams }: Props) {
  const { id } = await params
  const { payload, viewer } = await requireViewer(`/bookings/${id}/files`)
  const booking = await visibleBooking(id)
  if (!booking || booking.as === 'ops') notFound()
  const { done } = await searchParams
  const files = await listDisputeFiles({ payload, viewer, bookingId: id })
  const impossible = !isDisputeOpen(booking.disputeState)
    ? t('bookings.filesPage.impossible')
    : files.length >= MOST_FILES
      ? t('bookings.filesPage.full', { count: MOST_FILES })
      : null
  return (
    <LessonCaseForm
      booking={booking}
      title={t('bookings.filesPage.title')}
      action={handInFile}
      errorTitle={t('bookings.filesPage.failed')}
      fieldLabels={{ file: t('bookings.filesPage.file') }}
      submit={t('bookings.filesPage.submit')}
      impossible={impossible}
      flash={
        <FlashMessage
          flash={done === 'sent' ? { tone: 'success', message: t('bookings.filesPage.sent') } : null}
        />
      }
      before={<HandedIn bookingId={id} files={files} timeZone={viewer.timezone} />}
    >
      <p className="text-ink-soft">{t('bookings.filesPage.text')}</p>
      <FileField
        name="file"
        label={t('bookings.filesPage.file')}
        hint={t('bookings.filesPage.hint', { count: MOST_FILES, size: MOST_FILE_BYTES / 1024 / 1024 })}
        accept={DISPUTE_FILE_TYPES.join(',')}
        mostBytes={MOST_FILE_BYTES}
        required
      />
    </LessonCaseForm>
  )
}
