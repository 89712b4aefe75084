import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { writePdf } from '@/services/paper/writePdf'
import { readPaper } from './readPaper'

type Input = { payload: Payload; viewer: Viewer; paperId: string }

/**
 * A paper as a PDF file, the same bytes each time (EX30).
 * @throws DomainError NOT_FOUND for everybody but whom it was issued to and finance.
 */
export async function paperFile(input: Input): Promise<{ name: string; content: Buffer }> {
  const { number, issuedAt, content } = await readPaper(input)
  const issuer = content.parties[0]?.lines[0] ?? ''
  return {
    name: `${number}.pdf`,
    content: await writePdf({ number, issuedAt: new Date(issuedAt), issuer, content }),
  }
}
