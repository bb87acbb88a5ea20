import { Constant, Expression, ExpressionEvaluator, ExpressionType, type ValueWithError } from 'adaptive-expressions'

/**
 * A prepared template whose expressions find plain names in the data at hand. The library itself takes each name apart as a path and holds
 * it against every key in turn, each time that it is filled in. What is not found in this way is left to the library.
 */
export const withQuickNames = (node: unknown): unknown => {
  if (node instanceof Expression) return quickened(node)
  if (Array.isArray(node)) return node.map(withQuickNames)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withQuickNames(value)]))
}

const quickened = (expression: Expression): Expression => {
  if (expression instanceof Constant) return expression
  const { type, evaluator, children } = expression
  const name = nameOf(expression)
  return name === null
    ? new Expression(type, evaluator, ...children.map(quickened))
    : new Expression(type, byName(name, evaluator), ...children)
}

/** The name that an expression consists of; null when it is another one. */
const nameOf = ({ type, children: [name, ...more] }: Expression): string | null =>
  type === ExpressionType.Accessor && more.length === 0 && name instanceof Constant && typeof name.value === 'string' ? name.value : null

const byName = (name: string, usual: ExpressionEvaluator): ExpressionEvaluator =>
  new ExpressionEvaluator(usual.type, (expression, state, options) => {
    const value = ownValue(Reflect.get(state, '$data'), name)
    return value === undefined ? usual.tryEvaluate(expression, state, options) : ({ value } as ValueWithError) // without an error there is none
  })

const ownValue = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined
