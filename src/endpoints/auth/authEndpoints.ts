import { emailEndpoints } from './emailEndpoints'
import { passwordEndpoints } from './passwordEndpoints'
import { registerEndpoint } from './registerEndpoint'
import { sessionEndpoints } from './sessionEndpoints'

/** `/api/auth` of api.md. */
export const authEndpoints = [registerEndpoint, ...sessionEndpoints, ...passwordEndpoints, ...emailEndpoints]
