'use client'

import { FILE_CHANNELS } from '@/domain/payout/payoutChannels'
import { StaffAction } from './StaffAction'

const NAMES = { wise: 'Wise', payoneer: 'Payoneer' } as const

/** Writes the files of the approved payouts, above the list of batches. */
export function NewBatch() {
  return (
    <div className="payout-files">
      {FILE_CHANNELS.map((channel) => (
        <StaffAction
          bodyOf={() => ({ channel })}
          done="The files are written. Open each to download it."
          explanation={`All approved payouts by ${NAMES[channel]} leave their tutors' balances and go into one file a currency. Upload each file at ${NAMES[channel]}, pay for it, and mark it as uploaded.`}
          key={channel}
          label={`New ${NAMES[channel]} file`}
          needsReason={false}
          path="/admin/payout-batches"
          title={`Write the ${NAMES[channel]} files?`}
        />
      ))}
    </div>
  )
}
