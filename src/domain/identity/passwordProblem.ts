/** CT04: long enough to resist guessing, short enough to hash. Characters, not bytes. */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const

/** The most used passwords that would pass the length rule, lower case. */
const COMMON = new Set([
  '1234567890', '0123456789', '0987654321', '9876543210', '1111111111', '0000000000', '12345678910', '123456789a',
  '1q2w3e4r5t', '1q2w3e4r5t6y', '1qaz2wsx3edc', 'qazwsxedcrfv', 'qwertyuiop', 'qwertyuiop123', 'qwerty1234',
  'qwerty12345', 'qwerty123456', 'asdfghjkl1', 'asdfghjkl;', 'zxcvbnm123', 'password12', 'password123',
  'password1234', 'password12345', 'passwordpassword', 'passw0rd123', 'p@ssw0rd123', 'p@ssword123', 'mypassword',
  'mypassword1', 'administrator', 'admin12345', 'administrator1', 'welcome123', 'welcome1234', 'changeme123',
  'letmein123', 'letmein1234', 'iloveyou123', 'iloveyou12', 'sunshine123', 'princess123', 'football123',
  'baseball123', 'superman123', 'liverpool1', 'manchester1', 'basketball', 'abcdefghij', 'abcd123456', 'abc1234567',
  'a123456789', 'aa12345678', 'google1234', 'edustream123',
]) // biome-ignore format: a list reads better in lines

export type PasswordProblem = 'tooShort' | 'tooLong' | 'sameAsEmail' | 'tooCommon'

/** What is wrong with a new password, or null when it will do. No rules about kinds of characters (NIST 800-63B). */
export function passwordProblem(password: string, email: string): PasswordProblem | null {
  const length = [...password].length
  if (length < PASSWORD_LENGTH.min) return 'tooShort'
  if (length > PASSWORD_LENGTH.max) return 'tooLong'
  const plain = password.trim().toLowerCase()
  const address = email.trim().toLowerCase()
  if (plain === address || plain === address.split('@')[0]) return 'sameAsEmail'
  if (COMMON.has(plain) || new Set(plain).size < 3) return 'tooCommon'
  return null
}
