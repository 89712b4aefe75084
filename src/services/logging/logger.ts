import pino from 'pino'
import { env } from '@/env'
import { requestContext } from './requestContext'

/** Structured JSON log. Every line carries the service, and inside a request its id and the user's id; no personal data. */
export const logger = pino({
  level: env.LOG_LEVEL,
  base: { service: env.SERVICE },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  mixin: () => requestContext.getStore() ?? {},
  redact: {
    paths: [
      'password',
      '*.password',
      'token',
      '*.token',
      'email',
      '*.email',
      'req.headers.cookie',
      'req.headers.authorization',
    ],
    censor: '[hidden]',
  },
  serializers: { err: pino.stdSerializers.err },
})
