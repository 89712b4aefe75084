/** Who the product's mails are from. */
export const MAIL_SENDER = 'EduStream <hello@edustream.test>'
