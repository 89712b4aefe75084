import { moveAsViewer, type ViewerMove } from './moveAsViewer'

/** The tutor ends the lesson before its time, when both were there (G03). */
export const endLesson = (move: ViewerMove) => moveAsViewer({ ...move, action: 'end' })
