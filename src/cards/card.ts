/** A bound piece of an Adaptive Card. */
export type Element = { readonly [key: string]: unknown }

/** An Adaptive Card 1.5, ready to send. */
export interface Card extends Element {
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
}
