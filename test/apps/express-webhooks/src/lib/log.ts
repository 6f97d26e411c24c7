import pino from 'pino'
import winston from 'winston'

export const log = pino({ level: process.env.LOG_LEVEL ?? 'info' })

const trail = winston.createLogger({
  format: winston.format.simple(),
  transports: [new winston.transports.File({ filename: 'audit.log' })],
})

export function audit(text: string, fields: Record<string, unknown> = {}): void {
  trail.info(text, fields) // expect: no-log-injection
}

export function auditFields(event: 'login' | 'logout', fields: Record<string, unknown>): void {
  trail.info(event, fields)
}
