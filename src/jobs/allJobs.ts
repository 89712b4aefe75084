import { publishReviewsJob } from './booking/publishReviewsJob'
import { releaseEarningsJob } from './booking/releaseEarningsJob'
import { settleJob } from './booking/settleJob'
import { sweepJob } from './booking/sweepJob'
import { timerJob } from './booking/timerJob'
import { publishDueJob } from './content/publishDueJob'
import type { JobDefinition } from './defineJob'
import { sendMailJob } from './mail/sendMailJob'
import { notifyBookingJob } from './notification/notifyBookingJob'
import { issuePapersJob } from './paper/issuePapersJob'
import { answerChargebackJob } from './payment/answerChargebackJob'
import { captureJob } from './payment/captureJob'
import { capturePurchaseJob } from './payment/capturePurchaseJob'
import { chargebackJob } from './payment/chargebackJob'
import { chargeJob } from './payment/chargeJob'
import { closeCheckoutJob } from './payment/closeCheckoutJob'
import { expiringCardsJob } from './payment/expiringCardsJob'
import { reconcileJob } from './payment/reconcileJob'
import { refreshCardsJob } from './payment/refreshCardsJob'
import { refundJob } from './payment/refundJob'
import { refundPurchaseJob } from './payment/refundPurchaseJob'
import { sweepChargebacksJob } from './payment/sweepChargebacksJob'
import { syncJob } from './payment/syncJob'
import { syncPurchaseJob } from './payment/syncPurchaseJob'
import { voidJob } from './payment/voidJob'
import { voidPurchaseJob } from './payment/voidPurchaseJob'
import { collectPayoutJob } from './payout/collectPayoutJob'
import { sendPayoutJob } from './payout/sendPayoutJob'
import { syncMethodJob } from './payout/syncMethodJob'
import { syncPayoutJob } from './payout/syncPayoutJob'
import { weeklyPayoutsJob } from './payout/weeklyPayoutsJob'
import { expireCreditsJob } from './promotion/expireCreditsJob'
import { refreshRatesJob } from './rates/refreshRatesJob'
import { alertSearchesJob } from './search/alertSearchesJob'
import { alertSearchJob } from './search/alertSearchJob'
import { compareSearchJob } from './search/compareSearchJob'
import { pruneEventsJob } from './search/pruneEventsJob'
import { refreshAllStandingsJob } from './search/refreshAllStandingsJob'
import { refreshStandingsJob } from './search/refreshStandingsJob'
import { rollSearchJob } from './search/rollSearchJob'
import { warnOfSupplyJob } from './search/warnOfSupplyJob'
import { strikeJob } from './trust/strikeJob'

/** Every job of the product. Queues, workers and schedules are made from this list. */
export const allJobs: readonly JobDefinition[] = [
  timerJob,
  sweepJob,
  chargeJob,
  captureJob,
  capturePurchaseJob,
  voidJob,
  voidPurchaseJob,
  refundJob,
  refundPurchaseJob,
  closeCheckoutJob,
  syncJob,
  syncPurchaseJob,
  expireCreditsJob,
  chargebackJob,
  answerChargebackJob,
  sweepChargebacksJob,
  reconcileJob,
  refreshCardsJob,
  expiringCardsJob,
  settleJob,
  releaseEarningsJob,
  weeklyPayoutsJob,
  collectPayoutJob,
  sendPayoutJob,
  syncPayoutJob,
  syncMethodJob,
  publishReviewsJob,
  notifyBookingJob,
  sendMailJob,
  refreshRatesJob,
  alertSearchesJob,
  alertSearchJob,
  rollSearchJob,
  compareSearchJob,
  refreshStandingsJob,
  refreshAllStandingsJob,
  pruneEventsJob,
  warnOfSupplyJob,
  strikeJob,
  issuePapersJob,
  publishDueJob,
]
