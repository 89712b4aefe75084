/**
 * What people add to a search without meaning anything by it, in the languages they ask in: every result is a tutor
 * who teaches online.
 */
const FILLERS = {
  offers:
    'tutor, tutors, tutoring, tuition, teacher, teachers, teaching, teach, lesson, lessons, class, classes, course, courses, online, private, remote, virtual, near me, one to one, 1 to 1, 1 on 1, one on one, coach, coaching, instructor, instructors, mentor, help, homework help, session, sessions, learn, learning, study, studying, zoom, skype, hourly, someone, person, language, beginner friendly',
  talk: 'i, im, me, my, we, need, want, would, like, looking, look, find, search, searching, get, please, hello, hi, who, can, could, some, any, good, great, nice, available, price, prices, to, am, is, are, somebody',
  small: 'a, an, the, for, in, on, at, and, or, with, of, by, every, each, per, around, my, s',
  spanish:
    'profesor, profesora, profesores, profe, clase, clases, curso, cursos, en linea, de, para, en, con, un, una, el, la, los, las, por, y, particular, particulares, aprender, idioma, busco, los',
  french:
    'professeur, prof, cours, particulier, particuliers, en ligne, pour, et, avec, le, les, du, des, apprendre, je cherche, soutien',
  german:
    'lehrer, lehrerin, nachhilfe, unterricht, kurs, für, mit, und, am, im, ein, eine, lernen, ich suche, nachhilfelehrer, stunden',
  russian:
    'репетитор, репетитора, учитель, учителя, преподаватель, урок, уроки, онлайн, по, для, и, с, на, в, язык, языка, языку, курсы',
  other:
    'professor, aulas, aula, corso, lezioni, insegnante, nauczyciel, korepetycje, lekcje, guro, 老师, 教师, 家教, 课, 课程, 辅导, 在线, 学, 先生, レッスン, معلم, مدرس, دروس, دورة',
}

/** Every such word or phrase. */
export const fillerWords = (): string[] => Object.values(FILLERS).flatMap((words) => words.split(', '))
