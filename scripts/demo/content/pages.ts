import { companyPages } from './pageTexts/companyPages'
import { helpPages } from './pageTexts/helpPages'
import { legalPages } from './pageTexts/legalPages'
import type { DemoPage } from './types'

/** The first pages of the site; content staff can edit them afterwards. */
export const pages: DemoPage[] = [...companyPages, ...helpPages, ...legalPages]
