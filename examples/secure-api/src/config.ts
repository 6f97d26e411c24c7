import { z } from 'zod'

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  JWT_SECRET: z.string().min(32),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  DATABASE_TLS: z.enum(['verify', 'off']).default('verify'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
})

export interface Config {
  port: number
  jwtSecret: string
  databaseUrl: string | undefined
  databaseTls: boolean
  logLevel: string
}

/** The settings from the environment. Throws where one is missing or wrong, so that the service doesn't start half set up. */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const settings = environment.parse(variables)
  return {
    port: settings.PORT,
    jwtSecret: settings.JWT_SECRET,
    databaseUrl: settings.DATABASE_URL,
    databaseTls: settings.DATABASE_TLS === 'verify',
    logLevel: settings.LOG_LEVEL,
  }
}
