import { setTimeout as sleep } from 'node:timers/promises'
import { context, SpanStatusCode } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { currentReference } from './reference.ts'

/** What is counted and timed. */
export interface Telemetry {
  /** A turn ended: how it came out and how long it took, in milliseconds. */
  readonly turn: (outcome: 'answered' | 'repeated' | 'failed', milliseconds: number) => void
  /** A request was answered with this HTTP status. */
  readonly request: (status: number) => void
  /** Another process had changed the record first. */
  readonly conflict: () => void
  /** A reply is sent again because of this HTTP status (0: no connection). */
  readonly retry: (status: number) => void
  /** Runs the work inside a span of this name. */
  readonly span: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Sends what is left, if that takes no more than a second. Never throws. */
  readonly stop: () => Promise<void>
}

/** Counts nothing. */
export const noTelemetry: Telemetry = {
  turn: () => undefined,
  request: () => undefined,
  conflict: () => undefined,
  retry: () => undefined,
  span: (_name, work) => work(),
  stop: async () => undefined,
}

/** Sends traces and metrics to the endpoint, by OTLP over HTTP; null: nowhere. */
export const createTelemetry = (endpoint: string | null): Telemetry => {
  if (endpoint === null) return noTelemetry
  const resource = resourceFromAttributes({ 'service.name': 'attribution-advisor' })
  const meters = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({ url: `${endpoint}/v1/metrics` }),
        exportIntervalMillis: 15_000,
      }),
    ],
  })
  const tracers = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }))],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  const meter = meters.getMeter('advisor')
  const tracer = tracers.getTracer('advisor')
  const turns = meter.createHistogram('advisor.turn.duration', {
    unit: 'ms',
    description: 'Time a turn took, waiting for earlier ones included',
  })
  const requests = meter.createCounter('advisor.requests', { description: 'Requests, by HTTP status' })
  const conflicts = meter.createCounter('advisor.storage.conflicts', { description: 'Saves that another process had overtaken' })
  const retries = meter.createCounter('advisor.delivery.retries', { description: 'Replies sent again, by the status that caused it' })
  return {
    turn: (outcome, milliseconds) => turns.record(milliseconds, { outcome }),
    request: (status) => requests.add(1, { status }),
    conflict: () => conflicts.add(1),
    retry: (status) => retries.add(1, { status }),
    span: (name, work) =>
      tracer.startActiveSpan(name, { attributes: { reference: currentReference() } }, async (span) => {
        try {
          return await work()
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR })
          throw error
        } finally {
          span.end()
        }
      }),
    stop: async () => {
      context.disable()
      await Promise.race([Promise.allSettled([tracers.shutdown(), meters.shutdown()]), sleep(1_000, null, { ref: false })])
    },
  }
}
