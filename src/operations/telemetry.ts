/** What is counted and timed; see `createTelemetry` for where it goes. */
export interface Telemetry {
  /** A turn ended: how it came out and how long it took, in milliseconds. */
  readonly turn: (outcome: 'answered' | 'repeated' | 'failed', milliseconds: number) => void
  /** Another process had changed the record first. */
  readonly conflict: () => void
  /** A reply is sent again because of this HTTP status (0: no answer). */
  readonly retry: (status: number) => void
  /** Runs the work inside a span. */
  readonly span: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Sends what is left. */
  readonly stop: () => Promise<void>
}

/** Counts nothing. */
export const noTelemetry: Telemetry = {
  turn: () => undefined,
  conflict: () => undefined,
  retry: () => undefined,
  span: (_name, work) => work(),
  stop: async () => undefined,
}
