import { DomainError } from '@/domain/errors/domainError'

/** Runs what may fail at the processor; errors about the payment name the booking, so that its page can be shown. */
export async function namingBooking<T>(bookingId: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DomainError) || !error.code.startsWith('PAYMENT_')) throw error
    const { code, message, userMessage, data } = error
    throw new DomainError(code, message, { userMessage, data: { ...data, bookingId } })
  }
}
