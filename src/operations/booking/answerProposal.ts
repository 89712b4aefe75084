import { moveAsViewer, type ViewerMove } from './moveAsViewer'

type Answer = ViewerMove & { answer: 'accept' | 'decline' | 'withdraw' }

const ACTION = { accept: 'acceptProposal', decline: 'declineProposal', withdraw: 'withdrawProposal' } as const

/**
 * Ends an open proposal of another time: the other side accepts or declines it, whoever made it takes it back. A tutor's
 * request with another time that is accepted is confirmed (EX15).
 * @throws DomainError as `moveBooking`.
 */
export const answerProposal = ({ answer, ...move }: Answer) =>
  moveAsViewer({ ...move, action: ACTION[answer] })
