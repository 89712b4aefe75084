import type { SubjectLevel, SubjectSlug } from '../types'

export type LearningGoal = {
  level: SubjectLevel
  gradeLevel: string
  interests: SubjectSlug[]
  goals: string
  /** The person books for a child. */
  parent?: boolean
}

/** What students are here for, each in their own words. */
export const learningGoals: LearningGoal[] = [
  {
    level: 'secondary',
    gradeLevel: 'Year 13',
    interests: ['mathematics', 'physics'],
    goals: 'Get an A in maths and at least a B in physics so that my engineering offer holds.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Senior year',
    interests: ['test-preparation', 'mathematics'],
    goals: 'Lift my SAT from 1180 to 1350 before the December test.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Senior year',
    interests: ['writing', 'english'],
    goals: 'Finish three college essays that sound like me and not like a brochure.',
  },
  {
    level: 'secondary',
    gradeLevel: 'IB, second year',
    interests: ['economics', 'writing'],
    goals: 'Turn a 5 in IB Economics into a 6. Evaluation is my weak spot.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Resit year',
    interests: ['chemistry', 'biology'],
    goals: 'Resit chemistry in summer and get the B that nursing school asks for.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Year 13',
    interests: ['english', 'writing'],
    goals: 'Stop running out of time in literature essays.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Class 12',
    interests: ['physics', 'chemistry'],
    goals: 'Boards in March. I know the theory and freeze at numericals.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Gap year',
    interests: ['french', 'spanish'],
    goals: 'Reach B1 in one language before I travel in spring.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Senior year',
    interests: ['computer-science', 'mathematics'],
    goals: 'Write a real program before I choose computer science as a major.',
  },
  {
    level: 'university',
    gradeLevel: 'First year',
    interests: ['mathematics'],
    goals: 'Survive calculus II. I passed the first one by two points.',
  },
  {
    level: 'university',
    gradeLevel: 'First year',
    interests: ['chemistry', 'biology'],
    goals: 'Build a base in organic chemistry before it buries me.',
  },
  {
    level: 'university',
    gradeLevel: 'Second year',
    interests: ['computer-science'],
    goals: 'Understand data structures well enough to stop copying from the slides.',
  },
  {
    level: 'university',
    gradeLevel: 'Second year',
    interests: ['economics', 'mathematics'],
    goals: 'Keep a scholarship that needs 65 percent in intermediate micro.',
  },
  {
    level: 'university',
    gradeLevel: 'Third year',
    interests: ['data-science', 'writing'],
    goals: 'Analyse my dissertation survey properly and be able to defend it.',
  },
  {
    level: 'university',
    gradeLevel: 'Master’s',
    interests: ['data-science', 'mathematics'],
    goals: 'Fill the gaps in linear algebra before the deep-learning course starts.',
  },
  {
    level: 'university',
    gradeLevel: 'Master’s',
    interests: ['writing', 'english'],
    goals: 'Write a thesis in English without every sentence being fixed by my supervisor.',
  },
  {
    level: 'university',
    gradeLevel: 'Exchange student',
    interests: ['german'],
    goals: 'Follow lectures in Munich next semester. I am somewhere between A2 and B1.',
  },
  {
    level: 'university',
    gradeLevel: 'Second year',
    interests: ['physics', 'mathematics'],
    goals: 'Learn to start a mechanics problem without looking at the solution.',
  },
  {
    level: 'university',
    gradeLevel: 'Nursing, first year',
    interests: ['biology', 'chemistry'],
    goals: 'Pass anatomy and physiology on the first attempt.',
  },
  {
    level: 'university',
    gradeLevel: 'Final year',
    interests: ['computer-science'],
    goals: 'Be ready for graduate interviews in autumn: algorithms first, nerves second.',
  },
  {
    level: 'university',
    gradeLevel: 'Second year',
    interests: ['mandarin-chinese'],
    goals: 'HSK 3 by summer so that I may apply for a term in Taipei.',
  },
  {
    level: 'university',
    gradeLevel: 'PhD, year one',
    interests: ['data-science', 'economics'],
    goals: 'Learn causal inference from somebody who will tell me when I am wrong.',
  },
  {
    level: 'university',
    gradeLevel: 'Applying',
    interests: ['test-preparation', 'writing'],
    goals: 'GRE above 160 in Quant and a statement I am not ashamed of.',
  },
  {
    level: 'university',
    gradeLevel: 'First year',
    interests: ['french'],
    goals: 'Keep up the French I had at school, one conversation a week.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['data-science', 'computer-science'],
    goals: 'Move from accounting to data analysis within a year.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['computer-science'],
    goals: 'Build a booking page for my partner’s pottery studio by myself.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['english', 'test-preparation'],
    goals: 'IELTS 7.0 in each part for my nursing registration.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['german'],
    goals: 'B1 certificate by June for my residence permit.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['german', 'english'],
    goals: 'Stop switching to English when my colleagues speak German to me.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['spanish'],
    goals: 'Talk to my mother-in-law in Bogotá without my husband translating.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['spanish'],
    goals: 'Medical Spanish for the clinic where I work in Texas.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['french'],
    goals: 'We are moving to Montréal in a year and I have school French from 1998.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['french', 'music'],
    goals: 'Sing Brassens with an accent that does not hurt anyone.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['mandarin-chinese'],
    goals: 'Small talk and numbers for supplier visits twice a year.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['music'],
    goals: 'Play the piano again after twenty-five years, for myself and nobody else.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['music'],
    goals: 'Accompany three songs on the guitar at my daughter’s wedding.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['writing'],
    goals: 'Finish the short story that has been in a drawer for six years.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['english'],
    goals: 'Lead a meeting in English and enjoy it, or at least not hate it.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['mathematics', 'data-science'],
    goals: 'Return to the maths I skipped at school; statistics at work needs it.',
  },
  {
    level: 'adult',
    gradeLevel: 'Adult learner',
    interests: ['english', 'writing'],
    goals: 'Write reports my manager does not rewrite.',
  },
  {
    level: 'primary',
    gradeLevel: 'Parent of a 9-year-old',
    parent: true,
    interests: ['mathematics', 'english'],
    goals: 'My son has lost faith in himself since fractions. Someone kind, twice a week after four.',
  },
  {
    level: 'primary',
    gradeLevel: 'Parent of a 7-year-old',
    parent: true,
    interests: ['music'],
    goals: 'First piano lessons that keep her wish to play alive.',
  },
  {
    level: 'primary',
    gradeLevel: 'Parent of two',
    parent: true,
    interests: ['spanish'],
    goals: 'The children should be able to talk to their grandparents in Spanish.',
  },
  {
    level: 'primary',
    gradeLevel: 'Parent of an 8-year-old',
    parent: true,
    interests: ['mandarin-chinese'],
    goals: 'We speak Mandarin at home and he answers in English. A teacher may succeed where we do not.',
  },
  {
    level: 'primary',
    gradeLevel: 'Parent of a 10-year-old',
    parent: true,
    interests: ['english', 'mathematics'],
    goals: 'Reading aloud and times tables, with a tutor who has time.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Parent of a 14-year-old',
    parent: true,
    interests: ['mathematics', 'physics'],
    goals: 'Algebra homework ends in tears most Sundays. We would like our weekends back.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Parent of a 16-year-old',
    parent: true,
    interests: ['chemistry', 'biology'],
    goals: 'Mock exams are in January and chemistry is two grades below the rest.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Parent of a 17-year-old',
    parent: true,
    interests: ['test-preparation', 'writing'],
    goals: 'An SAT plan that a busy swimmer can keep to.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Parent of a 15-year-old',
    parent: true,
    interests: ['computer-science', 'mathematics'],
    goals: 'He codes all night and fails maths. Somebody please connect the two.',
  },
  {
    level: 'secondary',
    gradeLevel: 'Parent of a 13-year-old',
    parent: true,
    interests: ['german', 'french'],
    goals: 'New school, new second language, and everyone else has had it for two years.',
  },
]
