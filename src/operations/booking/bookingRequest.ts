/** A lesson somebody asks for: an instant, real minutes, and what it is about. */
export type BookingRequest = {
  tutorId: string
  start: Date
  durationMinutes: number
  subjectId: string
  topic?: string
  goals?: string
}
