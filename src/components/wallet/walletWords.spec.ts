import { describe, expect, it } from 'vitest'
import { walletWords } from './walletWords'

describe('walletWords', () => {
  it('should tell money from credit where both were used for a lesson', () => {
    expect(walletWords({ event: 'tendersUsed', kind: 'cash' })).toBe('Paid for a lesson')
    expect(walletWords({ event: 'tendersUsed', kind: 'credit' })).toBe('Credit used for a lesson')
  })

  it('should say of everything else whether money or credit came back', () => {
    expect(walletWords({ event: 'refund', kind: 'cash' })).toBe('Money back')
    expect(walletWords({ event: 'refund', kind: 'credit' })).toBe('Credit back')
  })
})
