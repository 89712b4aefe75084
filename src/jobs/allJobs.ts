import { publishReviewsJob } from './booking/publishReviewsJob'
import { releaseEarningsJob } from './booking/releaseEarningsJob'
import { settleJob } from './booking/settleJob'
import { sweepJob } from './booking/sweepJob'
import { timerJob } from './booking/timerJob'
import type { JobDefinition } from './defineJob'
import { sendMailJob } from './mail/sendMailJob'
import { notifyBookingJob } from './notification/notifyBookingJob'
import { issuePapersJob } from './paper/issuePapersJob'
import { captureJob } from './payment/captureJob'
import { chargeJob } from './payment/chargeJob'
import { closeCheckoutJob } from './payment/closeCheckoutJob'
import { expiringCardsJob } from './payment/expiringCardsJob'
import { refreshCardsJob } from './payment/refreshCardsJob'
import { refundJob } from './payment/refundJob'
import { syncJob } from './payment/syncJob'
import { syncPurchaseJob } from './payment/syncPurchaseJob'
import { voidJob } from './payment/voidJob'
import { indexTutorJob } from './search/indexTutorJob'
import { strikeJob } from './trust/strikeJob'

/** Every job of the product. Queues, workers and schedules are made from this list. */
export const allJobs: readonly JobDefinition[] = [
  timerJob,
  sweepJob,
  chargeJob,
  captureJob,
  voidJob,
  refundJob,
  closeCheckoutJob,
  syncJob,
  syncPurchaseJob,
  refreshCardsJob,
  expiringCardsJob,
  settleJob,
  releaseEarningsJob,
  publishReviewsJob,
  notifyBookingJob,
  sendMailJob,
  indexTutorJob,
  strikeJob,
  issuePapersJob,
]
