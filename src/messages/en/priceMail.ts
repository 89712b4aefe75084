/** Mails about the price of one student (EX37). */
export const priceMail = {
  reasonStudent: 'You got this because it is about what you pay a tutor on EduStream.',
  reasonTutor: 'You got this because it is about your prices on EduStream.',
  seePrices: 'See your students’ prices',
  asked: {
    subject: '{tutor} asks you for another price',
    preview: 'You decide. Until then your price stays.',
    heading: 'A question about your price, {firstName}',
    text: 'You pay {tutor} {pays} an hour. {tutor} asks you to pay {rate} an hour from your next booking on.',
    choice: 'You decide: agree, or keep your price of {pays}. Until you answer, nothing changes.',
    action: 'Agree or keep my price',
    note: 'Lessons and packages you have booked stay at the price you booked them for.',
  },
  lowered: {
    subject: '{tutor} made you a price: {rate} an hour',
    preview: 'It holds from your next booking on.',
    heading: 'A lower price for you, {firstName}',
    text: 'From your next booking on you pay {tutor} {rate} an hour instead of {pays}.',
    action: 'See my prices',
  },
  agreed: {
    subject: '{student} has agreed to your price',
    preview: 'It holds from the next booking on.',
    heading: 'Agreed, {firstName}',
    text: '{student} pays {rate} an hour from the next booking on.',
  },
  kept: {
    subject: '{student} keeps the price they pay',
    preview: 'Nothing changes.',
    heading: '{firstName}, nothing changes here',
    text: '{student} would like to go on at {pays} an hour. You keep teaching at that price.',
    note: 'You can ask again after {days} days.',
  },
} as const
