import { prose } from './prose'
import type { DemoDispute } from './types'

/** The one open dispute of the demo: a lesson that lost its sound. It waits for an ops decision. */
export const disputeStory: DemoDispute = {
  subject: 'computer-science',
  topic: 'Graph algorithms',
  reason: 'technical',
  requestedPercent: 50,
  studentStatement: prose`
    We started on time, but from about minute 20 I could hardly hear anything. We tried headphones and
    leaving and joining again, which took a while. In the end we typed for the last quarter of an hour. The
    part that worked was good and I do not want to be unfair, but I paid for sixty minutes and got perhaps
    thirty. My exam is next week, so I would rather have half the money back than another date.
  `,
  tutorStatement: prose`
    The account is correct. There was a fault at my provider that evening, and I have the message from
    their support. I offered a free extra half hour the same night and sent my notes on both algorithms. I
    understand that the exam comes first and I would accept a partial refund, although I did stay
    for the full hour.
  `,
  opsNotes: [
    'Attendance shows both in the room almost to the end, with three rejoins by the tutor in the second half.',
    'No earlier complaint about this tutor. Both agree on the facts, so a partial refund seems right.',
  ],
}
