import Stripe from 'stripe'

/**
 * Stripe's own HTTP client without the repeat it insists on when a connection is cut: it recognises a cut by the
 * error's code, also with retries switched off. Ours are counted in `resilientCalls`, and must not multiply.
 */
export function oneTryHttpClient(): Stripe.HttpClient {
  const client = Stripe.createNodeHttpClient()
  return {
    getClientName: () => client.getClientName(),
    makeRequest: (...request) =>
      client.makeRequest(...request).catch((error: NodeJS.ErrnoException) => {
        if (!Stripe.HttpClient.CONNECTION_CLOSED_ERROR_CODES.includes(error.code ?? '')) throw error
        throw new Error(`connection closed (${error.code})`, { cause: error })
      }),
  } as Stripe.HttpClient
}
