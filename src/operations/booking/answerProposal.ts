import { moveAsViewer, type ViewerMove } from './moveAsViewer'

type Answer = ViewerMove & { answer: 'decline' | 'withdraw' }

const ACTION = { decline: 'declineProposal', withdraw: 'withdrawProposal' } as const

/**
 * Ends an open proposal and leaves time and price as they are: the other side declines it, whoever made it takes it back.
 * @throws DomainError as `moveBooking`.
 */
export const answerProposal = ({ answer, ...move }: Answer) =>
  moveAsViewer({ ...move, action: ACTION[answer] })
