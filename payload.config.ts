import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Articles } from '@/collections/Articles'
import { AuditLog } from '@/collections/AuditLog'
import { AuthTokens } from '@/collections/AuthTokens'
import { AvailabilityOverrides } from '@/collections/AvailabilityOverrides'
import { AvailabilityRules } from '@/collections/AvailabilityRules'
import { BookingHistory } from '@/collections/BookingHistory'
import { BookingSeries } from '@/collections/BookingSeries'
import { Bookings } from '@/collections/Bookings'
import { Chargebacks } from '@/collections/Chargebacks'
import { DisputeFiles } from '@/collections/DisputeFiles'
import { Disputes } from '@/collections/Disputes'
import { ExchangeRates } from '@/collections/ExchangeRates'
import { LedgerEntries } from '@/collections/LedgerEntries'
import { LedgerLines } from '@/collections/LedgerLines'
import { LessonAttendance } from '@/collections/LessonAttendance'
import { MailMessages } from '@/collections/MailMessages'
import { Media } from '@/collections/Media'
import { Messages } from '@/collections/Messages'
import { MessageThreads } from '@/collections/MessageThreads'
import { Notifications } from '@/collections/Notifications'
import { Pages } from '@/collections/Pages'
import { Papers } from '@/collections/Papers'
import { PaymentCustomers } from '@/collections/PaymentCustomers'
import { PaymentDeclines } from '@/collections/PaymentDeclines'
import { PaymentEvents } from '@/collections/PaymentEvents'
import { PaymentOperations } from '@/collections/PaymentOperations'
import { PaymentReviews } from '@/collections/PaymentReviews'
import { Payments } from '@/collections/Payments'
import { PayoutBatches } from '@/collections/PayoutBatches'
import { PayoutLessons } from '@/collections/PayoutLessons'
import { PayoutMethods } from '@/collections/PayoutMethods'
import { PayoutOperations } from '@/collections/PayoutOperations'
import { Payouts } from '@/collections/Payouts'
import { PriceAgreements } from '@/collections/PriceAgreements'
import { PricingOptions } from '@/collections/PricingOptions'
import { ProcessorTransactions } from '@/collections/ProcessorTransactions'
import { PromoCodes } from '@/collections/PromoCodes'
import { PromoRedemptions } from '@/collections/PromoRedemptions'
import { PromotionalCredits } from '@/collections/PromotionalCredits'
import { ReconciliationDifferences } from '@/collections/ReconciliationDifferences'
import { Redirects } from '@/collections/Redirects'
import { Refunds } from '@/collections/Refunds'
import { Reviews } from '@/collections/Reviews'
import { SavedCards } from '@/collections/SavedCards'
import { SavedSearches } from '@/collections/SavedSearches'
import { SavedTutors } from '@/collections/SavedTutors'
import { SearchEvents } from '@/collections/SearchEvents'
import { StudentPackages } from '@/collections/StudentPackages'
import { StudentProfiles } from '@/collections/StudentProfiles'
import { Subjects } from '@/collections/Subjects'
import { TaxCertifications } from '@/collections/TaxCertifications'
import { TaxProfiles } from '@/collections/TaxProfiles'
import { TimeOff } from '@/collections/TimeOff'
import { TutorProfiles } from '@/collections/TutorProfiles'
import { TutorStrikes } from '@/collections/TutorStrikes'
import { Users } from '@/collections/Users'
import { VatRates } from '@/collections/VatRates'
import { VerificationDocuments } from '@/collections/VerificationDocuments'
import { withCommonRules } from '@/collections/withCommonRules'
import { env } from '@/env'
import { SearchRanking } from '@/globals/SearchRanking'
import { keepPreferencesToStaff } from '@/hooks/keepPreferencesToStaff'
import { mailThroughOutbox } from '@/hooks/mailThroughOutbox'
import { mapDomainError } from '@/hooks/mapDomainError'
import { resilientPg } from '@/services/database/resilientPg'
import { surfaceCommitErrors } from '@/services/database/surfaceCommitErrors'
import { logger } from '@/services/logging/logger'
import { SLUGS } from '@/slugs'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  csrf: [env.SERVER_URL],
  cookiePrefix: 'edustream',
  routes: { admin: '/admin', api: '/api/cms' },
  logger,
  admin: {
    user: SLUGS.users,
    importMap: { autoGenerate: false, baseDir: path.join(root, 'src') },
    meta: { titleSuffix: ' · EduStream' },
    dateFormat: 'd MMM yyyy, HH:mm O', // on the reader’s clock, so it says which; the overviews are in UTC
    theme: 'light',
    avatar: 'default', // a picture service outside would learn the address of every staff member
    components: {
      afterNavLinks: [
        '/components/admin/ledger/LedgerNavLink#LedgerNavLink',
        '/components/admin/supply/SupplyNavLink#SupplyNavLink',
      ],
      views: {
        ledger: {
          Component: '/components/admin/ledger/LedgerView#LedgerView',
          path: '/ledger',
          exact: true,
          meta: { title: 'Books' },
        },
        supply: {
          Component: '/components/admin/supply/SupplyView#SupplyView',
          path: '/supply',
          exact: true,
          meta: { title: 'Supply radar' },
        },
      },
      beforeDashboard: ['/components/admin/OperationsDashboard#OperationsDashboard'],
    },
  },
  collections: [
    Users,
    TutorProfiles,
    StudentProfiles,
    VerificationDocuments,
    Bookings,
    BookingHistory,
    BookingSeries,
    LessonAttendance,
    TutorStrikes,
    Disputes,
    DisputeFiles,
    Reviews,
    AvailabilityRules,
    AvailabilityOverrides,
    TimeOff,
    Payments,
    PaymentOperations,
    PaymentEvents,
    PaymentCustomers,
    SavedCards,
    PaymentDeclines,
    PaymentReviews,
    Refunds,
    PromotionalCredits,
    PromoCodes,
    PromoRedemptions,
    Chargebacks,
    ProcessorTransactions,
    ReconciliationDifferences,
    LedgerEntries,
    LedgerLines,
    Papers,
    TaxProfiles,
    TaxCertifications,
    VatRates,
    Payouts,
    PayoutLessons,
    PayoutBatches,
    PayoutMethods,
    PayoutOperations,
    ExchangeRates,
    StudentPackages,
    PricingOptions,
    PriceAgreements,
    SavedTutors,
    SavedSearches,
    Subjects,
    MessageThreads,
    Messages,
    Notifications,
    MailMessages,
    Pages,
    Articles,
    Redirects,
    Media,
    AuditLog,
    AuthTokens,
    SearchEvents,
  ].map(withCommonRules),
  globals: [SearchRanking],
  defaultDepth: 0,
  maxDepth: 2,
  editor: lexicalEditor(),
  email: mailThroughOutbox,
  graphQL: { disable: true },
  hooks: { afterError: [mapDomainError] },
  onInit: keepPreferencesToStaff,
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  telemetry: false,
  sharp,
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
  db: surfaceCommitErrors(
    postgresAdapter({
      pg: resilientPg,
      idType: 'uuidv7',
      push: false,
      blocksAsJSON: true, // a page is one row however many blocks it has (decision 039)
      migrationDir: path.join(root, 'src/migrations'),
      extensions: ['btree_gist', 'pg_trgm', 'unaccent'],
      pool: {
        connectionString: env.DATABASE_URL,
        max: env.DATABASE_POOL,
        options:
          '-c statement_timeout=15000 -c lock_timeout=8000 -c idle_in_transaction_session_timeout=30000',
      },
    }),
  ),
})
