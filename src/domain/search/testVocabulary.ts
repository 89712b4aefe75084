import type { SearchVocabulary } from './searchVocabulary'

/** A small catalogue for the specs of the search. */
export const testVocabulary: SearchVocabulary = {
  subjects: [
    {
      slug: 'mathematics',
      name: 'Mathematics',
      synonyms: [
        'math',
        'maths',
        'calc',
        'calculus',
        'algebra',
        'gcse maths',
        'matemáticas',
        'математика',
        '数学',
        'mathe',
        'linear algebra',
      ],
    },
    { slug: 'physics', name: 'Physics', synonyms: ['mechanics', 'ap physics', 'física'] },
    {
      slug: 'computer-science',
      name: 'Computer Science',
      synonyms: ['programming', 'coding', 'python', 'c++', 'java'],
    },
    { slug: 'spanish', name: 'Spanish', synonyms: ['castellano', 'dele'] },
    { slug: 'french', name: 'French', synonyms: ['delf'] },
    { slug: 'german', name: 'German', synonyms: ['deutsch'] },
    { slug: 'english', name: 'English', synonyms: ['esl', 'business english'] },
    { slug: 'mandarin-chinese', name: 'Mandarin Chinese', synonyms: ['chinese', 'hsk'] },
    { slug: 'music', name: 'Music', synonyms: ['piano', 'guitar', '钢琴', 'classical guitar'] },
    { slug: 'test-preparation', name: 'Test Preparation', synonyms: ['sat', 'ielts', 'test prep'] },
    { slug: 'writing', name: 'Writing', synonyms: ['essays', 'college essay'] },
  ],
  languages: [
    { code: 'en', names: ['english', 'inglés', 'английский', 'anglais', 'englisch'] },
    { code: 'es', names: ['spanish', 'español', 'испанский', 'espagnol'] },
    { code: 'fr', names: ['french', 'français', 'francés', 'французский'] },
    { code: 'de', names: ['german', 'deutsch', 'alemán'] },
    { code: 'ar', names: ['arabic', 'árabe', 'العربية'] },
    { code: 'fil', names: ['filipino', 'tagalog'] },
    { code: 'zh', names: ['chinese', '中文'] },
  ],
}
