import { companyPages } from './pageTexts/companyPages'
import { faqPage } from './pageTexts/faqPage'
import { landingPages } from './pageTexts/landingPages'
import { legalPages } from './pageTexts/legalPages'
import type { DemoPage, SubjectSlug } from './types'

/** The first pages of the site; content staff can edit them afterwards. @param subjectId the id of a subject by its slug */
export const pages = (subjectId: (slug: SubjectSlug) => string): DemoPage[] => [
  ...companyPages,
  faqPage,
  ...legalPages,
  ...landingPages(subjectId),
]
