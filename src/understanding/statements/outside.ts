import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated, Found } from '../annotate.ts'
import { indexOf } from '../spans.ts'
import { wordsIn } from '../words.ts'

/** What is said of a workload itself, and not of who has a record or an agreement on it. */
const ofWorkload: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role', 'partners', 'deployment'])
/** Several serve it together, and so it is served by the writer too. */
const together = wordsIn('too also alongside together well jointly auch zusammen aussi ensemble tambien juntos')
/** Words that name what they are about right behind them. */
const takesObject = wordsIn('with for in on has have uses use mit avec con')
const asWhat = wordsIn('as als comme como')
const businessTools = wordsIn('crm erp intranet helpdesk mail email chat ticketing backend office')
/** How far behind the words that single it out or touch it a product may stand, in words. */
const near = 4

/**
 * Whether a fact is told of something outside of the writer's estate: what others serve ("Exchange is looked after by a different
 * partner", "but we don't touch that"), what a message leaves aside ("we only did the D365"), and what a solution only touches
 * ("users sign in with Entra ID", "we have Dynamics as our CRM").
 */
export const outsideIn = ({
  tokens,
  clause,
  sentence,
  found,
  groupAt,
  cuesOf,
  startsOf,
}: Annotated): ((match: Found<'fact'>) => boolean) => {
  const clouds = found.fact.filter(({ meaning }) => meaning.fact === 'cloud' && meaning.strength === 'says')
  if (clouds.length === 0) return () => false

  const cloudsByClause = new Set(clouds.map(({ from }) => clause[from]))
  const starts = indexOf(clouds)
  const behind = (at: number): Found<'fact'> | undefined => {
    for (let i = at; i < at + near && clause[i] === clause[at - 1]; i++) {
      const [one] = starts.startingAt(i)
      if (one) return one
    }
    return undefined
  }
  const aside = new Set<number | undefined>()
  for (const { from, to } of cuesOf('othersWork')) {
    const mine = clause[from]
    const start = clause.indexOf(mine ?? 0, Math.max(0, from - 60))
    // "a distributor we have nothing to do with", "our people have Contributor"
    const names = takesObject.has(tokens[to - 1]?.word ?? '')
    if (names ? (behind(to)?.from ?? tokens.length) > to + 1 : tokens.slice(from, to + near).some(({ word }) => together.has(word)))
      continue
    if (cloudsByClause.has(mine)) aside.add(mine)
    // "they also have M365, but we don't touch that"
    else if (sentence[start - 1] === sentence[from] && cloudsByClause.has(clause[start - 1])) aside.add(clause[start - 1]).add(mine)
  }

  /** What each sentence singles out last. */
  const singled = new Map<number, Found<'fact'>>()
  for (const { to } of cuesOf('onlyOurs')) {
    const one = behind(to)
    if (one) singled.set(sentence[to - 1] ?? 0, one)
  }
  const weSpeak = new Set(startsOf('we').map((at) => sentence[at]))
  const leftAside = ({ from, meaning }: Found<'fact'>): boolean => {
    const here = sentence[from] ?? 0
    // "customer has D365 and M365; we only did the D365"
    const one = singled.get(here) ?? (weSpeak.has(here) ? undefined : singled.get(here + 1))
    return meaning.fact === 'cloud' && one !== undefined && from < one.from && meaning.value !== one.meaning.value
  }

  // what is sent into Azure runs there
  const onlyTouched = cuesOf('touching')
    .flatMap(({ to }) => behind(to) ?? [])
    .filter(({ meaning }) => meaning.value !== 'azure')
  // a product that nothing runs beside is what the message is about
  const touched = indexOf(clouds.some((one) => !onlyTouched.includes(one)) ? onlyTouched : [])
  const isTouched = ({ from, to, meaning }: Found<'fact'>): boolean =>
    (meaning.fact === 'cloud' || meaning.fact === 'tenant') && (touched.over(from) ?? touched.over(to - 1)) !== undefined
  const isOurTool = ({ to, meaning }: Found<'fact'>): boolean =>
    meaning.fact === 'cloud' &&
    asWhat.has(tokens[to]?.word ?? '') &&
    groupAt('our', to + 1).length > 0 &&
    tokens.slice(to + 2, to + 4).some(({ word }) => businessTools.has(word))
  return (match) =>
    (ofWorkload.has(match.meaning.fact) && aside.has(clause[match.from])) || leftAside(match) || isTouched(match) || isOurTool(match)
}
