import { languageTopics } from './topics/languageTopics'
import { scienceTopics } from './topics/scienceTopics'
import { societyAndArtsTopics } from './topics/societyAndArtsTopics'
import type { SessionTopic } from './types'

/** What students write when they book; `fitsLesson` says which lessons a topic suits. */
export const sessionTopics: SessionTopic[] = [...scienceTopics, ...languageTopics, ...societyAndArtsTopics]
