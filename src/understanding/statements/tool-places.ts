import type { Annotated, Found } from '../annotate.ts'
import { indexOf } from '../spans.ts'
import { wordsIn } from '../words.ts'

const outOf = wordsIn('from aus depuis desde')
const hosts = wordsIn(
  'run runs running ran host hosts hosted serve serves served deliver delivers delivered offer offered offers provide provides provided sold sell sells lauft betrieben heberge hebergee alojado',
)
const tools = wordsIn(
  'tool tools tooling state statefile pipeline pipelines devops soc noc runner runners agent agents dashboard dashboards jumpbox bastion script scripts repo repository delegation delegated projection projected werkzeug werkzeuge outil outils herramienta herramientas',
)
const users = wordsIn('account accounts identity identities login logins admins tooling tools monitoring automation')
const entries = wordsIn('zugriff zugang zugriffe')
/** How many words before a place what stands there may be named, and behind it what it is for. */
const before = 7
const behind = 5

/**
 * Whether a place of ours only holds the people or the tools that work on a workload: "we manage it from our tenant", "the Terraform
 * state is in our subscription", "our own tenant for guest accounts". Where a customer's place is named, tools are no product.
 */
export const toolPlaces = ({ tokens, clause, found }: Annotated): ((match: Found<'fact'>) => boolean) => {
  const names = indexOf(found.notCloud)
  const vendors = new Set(found.fact.filter(({ meaning }) => meaning.value === 'softwareVendor').map(({ from }) => clause[from]))
  const servesCustomers = found.fact.some(({ meaning }) => meaning.fact === 'tenant' && meaning.value === 'customer')
  const word = (at: number): string => tokens[at]?.word ?? ''
  return ({ from, to, meaning }) => {
    if (meaning.fact !== 'tenant' || meaning.value !== 'partner') return false
    // "our Azure DevOps deploys"
    if ((names.over(to - 1)?.to ?? to) > to) return true
    const mine = clause[from]
    const earlier = tokens.slice(Math.max(0, from - before), from).filter((_, i) => clause[Math.max(0, from - before) + i] === mine)
    const isFrom = outOf.has(word(from - 1)) || (word(from - 1) === 'of' && word(from - 2) === 'out')
    // "Zugriff läuft bei uns über Lighthouse"
    if (/^(?:lauft|erfolgt|geht)$/.test(word(from)) && earlier.some((token) => entries.has(token.word))) return true
    // "SaaS from our own Azure"
    if (isFrom) return !vendors.has(mine) && !earlier.some((token) => hosts.has(token.word))
    if (!servesCustomers) return false
    return (
      earlier.some((token) => tools.has(token.word)) ||
      (word(to) === 'for' && clause[to] === mine && tokens.slice(to + 1, to + behind).some((token) => users.has(token.word)))
    )
  }
}
