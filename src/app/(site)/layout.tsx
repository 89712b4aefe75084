import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteShell } from '@/components/site/SiteShell'
import { t } from '@/messages/t'
import { siteChrome } from './siteChrome'
import { siteFonts } from './siteFonts'

export const metadata: Metadata = {
  title: { default: t('home.pageTitle'), template: '%s · EduStream' },
  description: t('home.text'),
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/icon.svg', type: 'image/svg+xml' },
    ],
    apple: '/apple-touch-icon.png',
  },
}

export const viewport: Viewport = { themeColor: '#ffffff', colorScheme: 'light' }

/** The root of every page of the site: language, direction, fonts, and the frame around the content. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const chrome = await siteChrome()
  return (
    <html lang="en" dir="ltr" className={siteFonts}>
      <body>
        <SiteShell {...chrome}>{children}</SiteShell>
      </body>
    </html>
  )
}
