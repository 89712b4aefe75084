import { learnerArticles } from './articleTexts/learnerArticles'
import { troubleArticles } from './articleTexts/troubleArticles'
import { tutorArticles } from './articleTexts/tutorArticles'
import type { DemoArticle } from './types'

/** The articles of the help centre; content staff can edit them afterwards. */
export const articles: DemoArticle[] = [...learnerArticles, ...troubleArticles, ...tutorArticles]
