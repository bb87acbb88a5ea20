import { part } from './support.ts'

/**
 * Facts as the tables of the tests write them, in the shape that `heard` gives: the parts with a slash between, the goals last and
 * behind a plus. "cloud=azure tenant=customer / cloud=security + macc".
 */
export const facts = (written: string): readonly string[] => {
  const [parts = '', goals] = written.split('+')
  return [
    ...parts
      .split('/')
      .map((pairs) => pairs.trim())
      .filter((pairs) => pairs !== '')
      .map(part)
      .sort(),
    ...(goals === undefined ? [] : [`goals: ${part(goals.trim())}`]),
  ]
}
