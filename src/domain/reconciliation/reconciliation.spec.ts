import { describe, expect, it } from 'vitest'
import { differenceOf } from './differences'
import { matterOf } from './matterOf'

describe('reconciliation', () => {
  it.each([
    [{ ours: 2500, theirs: 2500 }, null],
    [{ ours: null, theirs: null }, null],
    [{ ours: 0, theirs: null }, null],
    [{ ours: null, theirs: 0 }, null],
    [{ ours: null, theirs: -700 }, 'missingHere'],
    [{ ours: 2500, theirs: null }, 'missingThere'],
    [{ ours: 2500, theirs: 2499 }, 'amountDiffers'],
  ])('should say of %o: %s', (sums, kind) => {
    expect(differenceOf(sums)).toBe(kind)
  })

  it('should name what a movement is about as our books do', () => {
    const movement = { id: 'txn_1', sourceId: 'src_1', intentId: 'pi_1' }
    const named = ['charge', 'refund', 'dispute', 'dispute_reversal', 'payout', 'fee', 'transfer'].map(
      (type) => matterOf({ ...movement, type }),
    )
    expect(named).toEqual([
      'charge:pi_1',
      'refund:src_1',
      'dispute:src_1',
      'dispute_reversal:src_1',
      'bank:txn_1',
      'fee:txn_1',
      'transfer:src_1',
    ])
    expect(matterOf({ id: 'txn_2', type: 'other', sourceId: null, intentId: null })).toBe('other:txn_2')
  })
})
