// The import table of ARCHITECTURE.md as rules. Rooms point down: ways in, schema, operations, services, domain.
// Specs beside the code follow the rules of their room, test tools aside.

const FLOOR_FILES = '^src/(env|slugs|payload-types)\\.ts$'
/** Text catalogues and their formatting: pure, for whoever writes to people. */
const MESSAGES = '^src/messages/'
const SCHEMA = '^src/(collections|globals|fields|access|blocks|hooks)/'
const SPEC = '\\.spec\\.tsx?$'
const OUR_OWN = '^(src|scripts|simulator|tests)/|^(server|worker|payload\\.config)\\.ts$'

/** What services stand on. */
const GROUND = '^src/services/(database|logging|metrics|resilience)/'
/** Payouts are several systems; those through Stripe share the link of the payments. */
const STRIPE_PAYOUTS = '^src/services/payouts/stripe'

/** Everything of ours that `from` may not import, said as what it may. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to: { path: OUR_OWN, pathNot: allowed },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle hides which of two files depends on the other. Move what both need down.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'The imported file or package does not exist.',
      from: {},
      to: { couldNotResolve: true },
    },

    only(
      'domain-imports-domain-only',
      '^src/domain/',
      ['^src/domain/'],
      'The domain is pure: no room above it, no env, no generated types.',
    ),
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'No I/O and no framework in the domain: the calendar library and nothing else from outside.',
      from: { path: '^src/domain/', pathNot: SPEC },
      to: {
        dependencyTypesNot: ['local', 'aliased', 'aliased-tsconfig', 'aliased-tsconfig-paths'],
        pathNot: ['^src/', 'node_modules/temporal-'],
      },
    },

    only(
      'messages-import-domain-only',
      MESSAGES,
      ['^src/domain/', MESSAGES],
      'Texts and formats are pure, like the domain.',
    ),
    only(
      'services-stay-in-their-system',
      { path: '^src/services/([^/]+)/', pathNot: STRIPE_PAYOUTS },
      ['^src/domain/', '^src/services/$1/', GROUND, FLOOR_FILES],
      'A service speaks to one outside system, on the ground of the database, the log, the counters and the circuit breaker. What two systems need together is an operation.',
    ),
    only(
      'payouts-share-the-link-to-stripe',
      STRIPE_PAYOUTS,
      ['^src/domain/', '^src/services/(payouts|payments)/', GROUND, FLOOR_FILES],
      'Paying people through Stripe is the same outside system as taking payments: one link, one circuit.',
    ),
    only(
      'operations-import-down',
      '^src/operations/',
      ['^src/domain/', '^src/services/', '^src/operations/', MESSAGES, FLOOR_FILES],
      'Operations know nothing of pages, endpoints, jobs or Payload fields.',
    ),
    only(
      'schema-imports-down',
      SCHEMA,
      ['^src/domain/', '^src/operations/', SCHEMA, MESSAGES, FLOOR_FILES],
      'Collections and hooks declare; what happens is an operation.',
    ),
    only(
      'components-show-only',
      '^src/components/',
      ['^src/domain/', '^src/operations/', '^src/components/', MESSAGES, FLOOR_FILES],
      'Components show what a page hands them.',
    ),
    only(
      'endpoints-stay-in-their-room',
      { path: '^src/endpoints/', pathNot: '^src/endpoints/handleApi\\.ts$' },
      ['^src/domain/', '^src/services/', '^src/operations/', '^src/endpoints/', MESSAGES, FLOOR_FILES],
      'An endpoint translates and calls one operation.',
    ),
    only(
      'the-api-door-starts-payload',
      '^src/endpoints/handleApi\\.ts$',
      [
        '^src/domain/',
        '^src/services/',
        '^src/operations/',
        '^src/endpoints/',
        '^payload\\.config\\.ts$',
        MESSAGES,
        FLOOR_FILES,
      ],
      'Where requests come in, Payload is brought up once.',
    ),
    only(
      'jobs-stay-in-their-room',
      '^src/jobs/',
      ['^src/domain/', '^src/services/', '^src/operations/', '^src/jobs/', MESSAGES, FLOOR_FILES],
      'A job claims its work and calls one operation.',
    ),
    only(
      'realtime-stays-in-its-room',
      '^src/realtime/',
      ['^src/domain/', '^src/services/', '^src/operations/', '^src/realtime/', MESSAGES, FLOOR_FILES],
      'A socket event is translated and goes to one operation.',
    ),
    only(
      'pages-import-down',
      '^src/app/',
      [
        '^src/domain/',
        '^src/services/',
        '^src/operations/',
        '^src/components/',
        '^src/app/',
        '^src/endpoints/handleApi\\.ts$',
        '^payload\\.config\\.ts$',
        MESSAGES,
        FLOOR_FILES,
      ],
      'Pages read through queries and post to endpoints.',
    ),
    {
      name: 'nothing-imports-pages',
      severity: 'error',
      comment: 'Pages are the top: Next finds them by their place.',
      from: { path: '^(src|scripts|simulator)/', pathNot: '^src/app/' },
      to: { path: '^src/app/' },
    },

    {
      name: 'sdk-in-its-service-only',
      severity: 'error',
      comment: 'An SDK is imported by its service and nowhere else, so the other side can be replaced.',
      from: { path: '^src/', pathNot: '^src/services/' },
      to: {
        path: 'node_modules/(stripe|@getbrevo|meilisearch|pg-boss|ical-generator|@aws-sdk|socket\\.io-client)/',
      },
    },
    {
      name: 'simulator-stands-alone',
      severity: 'error',
      comment: 'The payment simulator stands for a company outside; it knows nothing of this product.',
      from: { path: '^simulator/' },
      to: { path: '^(src|scripts|tests)/|^(server|worker|payload\\.config)\\.ts$' },
    },
    {
      name: 'product-without-its-tools',
      severity: 'error',
      comment: 'What runs in production imports neither scripts nor tests nor the simulator.',
      from: { path: '^src/|^(server|worker|payload\\.config)\\.ts$' },
      to: { path: '^(scripts|tests|simulator)/' },
    },
    {
      name: 'no-development-packages-in-production',
      severity: 'error',
      comment: 'The image is installed without devDependencies.',
      from: {
        path: '^src/|^(server|worker|payload\\.config)\\.ts$',
        pathNot: '\\.(spec|fixture)\\.tsx?$', // fixtures are made for specs
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-specs-imported',
      severity: 'error',
      comment: 'A spec is not a library; what specs share lies in tests/.',
      from: {},
      to: { path: SPEC },
    },
  ],
  options: {
    // dependency-cruiser's own TypeScript reader needs a compiler older than ours; swc reads the same syntax.
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/payload-types\\.ts|src/app/\\(payload\\)/admin/importMap\\.js|\\.next/)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
}
