/** What people may hand in about a reported problem or a chargeback: what a bank takes as evidence, and nothing else. */
export const DISPUTE_FILE_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type DisputeFileType = (typeof DISPUTE_FILE_TYPES)[number]

export const MOST_FILE_BYTES = 5 * 1024 * 1024
/** Of each person for one lesson. */
export const MOST_FILES = 5

const ENDING: Record<DisputeFileType, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}
const LONGEST_NAME = 80

const starts = (content: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, index) => content[index] === byte)

/**
 * What a file is by its first bytes, whatever its name or the browser says. Null for everything people may not hand in:
 * a page, a script or a program in a picture's clothes is none of the three.
 */
export function sniffFileType(content: Uint8Array): DisputeFileType | null {
  if (starts(content, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (starts(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  return starts(content, [0x25, 0x50, 0x44, 0x46, 0x2d]) ? 'application/pdf' : null
}

/** A name that is safe in a header, a folder and a table, with the ending of what the file is: `my photo.exe` → `my photo.jpg`. */
export function safeFileName(name: string, type: DisputeFileType): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 _-]+/g, '')
    .trim()
    .slice(0, LONGEST_NAME)
  return `${stem || 'file'}.${ENDING[type]}`
}
