import { BOOKING_TEMPLATES } from './bookingTemplates'
import type { MailContent } from './mailContent'
import { cardExpires } from './templates/cardExpires'
import { creditGiven } from './templates/creditGiven'
import { goodFitCredit } from './templates/goodFitCredit'
import { packageBought } from './templates/packageBought'
import { packageExpired } from './templates/packageExpired'
import { packageExpires } from './templates/packageExpires'
import { packageExtended } from './templates/packageExtended'
import { packageRefunded } from './templates/packageRefunded'
import { passwordChanged } from './templates/passwordChanged'
import { payoutFailed } from './templates/payoutFailed'
import { payoutMethodChanged } from './templates/payoutMethodChanged'
import { payoutPaid } from './templates/payoutPaid'
import { payoutStopped } from './templates/payoutStopped'
import { priceAgreed } from './templates/priceAgreed'
import { priceAsked } from './templates/priceAsked'
import { priceKept } from './templates/priceKept'
import { priceLowered } from './templates/priceLowered'
import { purchaseRefused } from './templates/purchaseRefused'
import { resetPassword } from './templates/resetPassword'
import { searchAlert } from './templates/searchAlert'
import { strikeAppealed } from './templates/strikeAppealed'
import { strikeDecided } from './templates/strikeDecided'
import { strikeGiven } from './templates/strikeGiven'
import { studentsPaused } from './templates/studentsPaused'
import { supplyShort } from './templates/supplyShort'
import { topUpReady } from './templates/topUpReady'
import { topUpRefunded } from './templates/topUpRefunded'
import { trialNotAFit } from './templates/trialNotAFit'
import { tutorApproved } from './templates/tutorApproved'
import { tutorPaused } from './templates/tutorPaused'
import { tutorRejected } from './templates/tutorRejected'
import { verifyEmail } from './templates/verifyEmail'

/** Every mail the product writes: what it needs to know → what it says. */
const MAIL_TEMPLATES = {
  verifyEmail,
  resetPassword,
  passwordChanged,
  cardExpires,
  creditGiven,
  tutorApproved,
  tutorRejected,
  tutorPaused,
  strikeGiven,
  studentsPaused,
  strikeAppealed,
  strikeDecided,
  supplyShort,
  payoutPaid,
  payoutFailed,
  payoutStopped,
  payoutMethodChanged,
  topUpReady,
  topUpRefunded,
  purchaseRefused,
  packageBought,
  packageExpired,
  packageExpires,
  packageExtended,
  packageRefunded,
  goodFitCredit,
  trialNotAFit,
  priceAsked,
  priceLowered,
  priceAgreed,
  priceKept,
  searchAlert,
  ...BOOKING_TEMPLATES,
}

export type MailTemplate = keyof typeof MAIL_TEMPLATES
/** What each template needs. */
export type MailProps = { [T in MailTemplate]: Parameters<(typeof MAIL_TEMPLATES)[T]>[0] }

/** What a mail says to its receiver. */
export function mailContent<T extends MailTemplate>(template: T, props: MailProps[T]): MailContent {
  return (MAIL_TEMPLATES[template] as (props: MailProps[T]) => MailContent)(props)
}
