import { adminEndpoints } from './admin/adminEndpoints'
import { authEndpoints } from './auth/authEndpoints'
import { bookingEndpoints } from './bookings/bookingEndpoints'
import { calendarEndpoints } from './calendar/calendarEndpoints'
import { chargebackEndpoints } from './chargebacks/chargebackEndpoints'
import { demoEndpoints } from './demo/demoEndpoints'
import { disputeEndpoints } from './disputes/disputeEndpoints'
import { financeEndpoints } from './finance/financeEndpoints'
import { healthEndpoints } from './health/healthEndpoints'
import type { EndpointDefinition } from './http/defineEndpoint'
import { notificationEndpoints } from './notifications/notificationEndpoints'
import { openApiEndpoint } from './openapi/openApiEndpoint'
import { packageEndpoints } from './packages/packageEndpoints'
import { paperEndpoints } from './papers/paperEndpoints'
import { statementEndpoints } from './papers/statementEndpoints'
import { paymentEndpoints } from './payments/paymentEndpoints'
import { payoutDeskEndpoints } from './payouts/payoutDeskEndpoints'
import { payoutEndpoints } from './payouts/payoutEndpoints'
import { priceEndpoints } from './prices/priceEndpoints'
import { promotionEndpoints } from './promotions/promotionEndpoints'
import { reconciliationEndpoints } from './reconciliation/reconciliationEndpoints'
import { reviewEndpoints } from './reviews/reviewEndpoints'
import { savedEndpoints } from './saved/savedEndpoints'
import { searchEndpoints } from './search/searchEndpoints'
import { seriesEndpoints } from './series/seriesEndpoints'
import { subjectEndpoints } from './subjects/subjectEndpoints'
import { taxEndpoints } from './tax/taxEndpoints'
import { strikeEndpoints } from './trust/strikeEndpoints'
import { availabilityEndpoints } from './tutors/availabilityEndpoints'
import { tutorEndpoints } from './tutors/tutorEndpoints'
import { stripeWebhook } from './webhooks/stripeWebhook'

const described: readonly EndpointDefinition[] = [
  ...healthEndpoints,
  ...authEndpoints,
  ...adminEndpoints,
  ...subjectEndpoints,
  ...tutorEndpoints,
  ...searchEndpoints,
  ...availabilityEndpoints,
  ...reviewEndpoints,
  ...bookingEndpoints,
  ...disputeEndpoints,
  ...chargebackEndpoints,
  ...reconciliationEndpoints,
  ...seriesEndpoints,
  ...packageEndpoints,
  ...priceEndpoints,
  ...paymentEndpoints,
  ...paperEndpoints,
  ...statementEndpoints,
  ...taxEndpoints,
  ...financeEndpoints,
  ...payoutEndpoints,
  ...payoutDeskEndpoints,
  ...promotionEndpoints,
  ...strikeEndpoints,
  ...savedEndpoints,
  ...notificationEndpoints,
  ...calendarEndpoints,
  ...demoEndpoints,
  stripeWebhook,
]

/** Every endpoint of api.md, in the order in which they are matched. */
export const apiEndpoints: readonly EndpointDefinition[] = [...described, openApiEndpoint(described)]
