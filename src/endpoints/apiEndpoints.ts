import type { EndpointDefinition } from './http/defineEndpoint'

/** Every endpoint of api.md, in the order in which they are matched. */
export const apiEndpoints: readonly EndpointDefinition[] = []
