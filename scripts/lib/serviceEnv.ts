import path from 'node:path'
import type { Environment } from './environment'
import type { Ports } from './freePorts'
import type { LocalSecrets } from './localSecrets'

export type ServiceEnvOptions = {
  projectDir: string
  dataDir: string
  ports: Pick<Ports, 'web' | 'simulator'>
  secrets: LocalSecrets
  databaseUrl: string
  nodeEnv: 'production' | 'development'
  /** What the user set; it wins where a real part may replace a local default. */
  base: Environment
}

/** True when the user brought a Stripe key: payments then go to Stripe and no simulator is started. */
export function usesRealStripe(base: Environment): boolean {
  return Boolean(base.STRIPE_SECRET_KEY)
}

/** The environment of web, worker, prepare and the other scripts: everything src/env.ts asks for. */
export function serviceEnv(options: ServiceEnvOptions): Environment {
  const { base, secrets, ports } = options
  return {
    ...base,
    NODE_ENV: options.nodeEnv,
    APP_MODE: base.APP_MODE || 'demo',
    LOG_LEVEL: base.LOG_LEVEL || 'info',
    DATABASE_URL: options.databaseUrl,
    PAYLOAD_SECRET: base.PAYLOAD_SECRET || secrets.payloadSecret,
    INTERNAL_SECRET: base.INTERNAL_SECRET || secrets.internalSecret,
    METRICS_TOKEN: base.METRICS_TOKEN || secrets.metricsToken,
    PORT: String(ports.web),
    SERVER_URL: base.SERVER_URL || `http://localhost:${ports.web}`,
    MEDIA_DIR: base.MEDIA_DIR || path.join(options.dataDir, 'media'),
    EDUSTREAM_DATA_DIR: options.dataDir,
    NEXT_TELEMETRY_DISABLED: '1',
    ...stripeEnv(options),
  }
}

function stripeEnv({ base, secrets, ports }: ServiceEnvOptions): Environment {
  if (usesRealStripe(base)) return {}
  return {
    STRIPE_SECRET_KEY: secrets.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
    STRIPE_API_BASE: `http://127.0.0.1:${ports.simulator}`,
  }
}

/** What the payment simulator needs, and nothing else of ours: it stands for a company outside. */
export function simulatorEnv({ base, dataDir, ports, secrets }: ServiceEnvOptions): Environment {
  return {
    PATH: base.PATH,
    EDUSTREAM_TEST_RUN: base.EDUSTREAM_TEST_RUN,
    NODE_ENV: 'production',
    LOG_LEVEL: base.LOG_LEVEL || 'info',
    SIMULATOR_PORT: String(ports.simulator),
    SIMULATOR_DATA: path.join(dataDir, 'simulator.sqlite'),
    SIMULATOR_SECRET_KEY: secrets.stripeSecretKey,
    SIMULATOR_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
    SIMULATOR_WEBHOOK_URL: `http://127.0.0.1:${ports.web}/api/webhooks/stripe`,
  }
}
