import { foldText } from './foldText'

const wordsOf = (called: string) => called.split(', ').map((phrase) => foldText(phrase).split(' '))

const native = wordsOf(
  'native, natively, mother tongue, nativo, nativa, nativos, natif, native speaker, native speakers, native speaking, muttersprachler, muttersprachlerin, madrelingua, носитель, носителем, 母语',
)
const speaking = wordsOf(
  'speaker, speakers, speaks, speak, who speaks, that speaks, who speak, fluent, fluent in, bilingual, hablante, sprechend, parlant, говорящий',
)
const weakly = wordsOf('speaking')

/**
 * Words beside the name of a language that say it is one to speak. Those of `within` and `weakly` are weak: `lessons
 * in Spanish` and `Spanish speaking` are about Spanish, `maths in Spanish` is not.
 */
export const LANGUAGE_MARKERS = {
  native,
  speaking,
  weakly,
  within: wordsOf('in, en, auf, на, w, em'),
  all: [...native, ...speaking, ...weakly],
}
