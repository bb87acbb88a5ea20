import type { Source } from '../schema.ts'

/** Posts and blogs in Microsoft's communities: not documentation. */
export const forumSources: readonly Source[] = [
  {
    id: 'S2',
    kind: 'forum',
    publisher: 'Microsoft Tech Community, EMEA SoftwareDevAcad blog',
    title: 'CPOR, DIPOR with a bit of DIOR',
    date: 'undated',
    remark: 'The text behind S1; only its first half was read.',
  },
  {
    id: 'S18',
    kind: 'forum',
    publisher: 'Microsoft Tech Community',
    title: 'Business Applications net customer adds, with a reply by Microsoft',
    date: '2024-06-14',
  },
  {
    id: 'S19',
    kind: 'forum',
    publisher: 'Microsoft Tech Community',
    title: 'Two partners supporting one customer',
    date: '2024-04-09',
    remark: 'Answered by a partner.',
  },
  {
    id: 'S20',
    kind: 'forum',
    publisher: 'Microsoft Tech Community',
    title: 'CPOR association for incentives and recognition',
    date: '2026-03-12',
    remark: 'A question by a partner, without an answer when read.',
  },
  {
    id: 'S36',
    kind: 'forum',
    publisher: 'Microsoft Tech Community',
    title: 'Azure IP co-sell eligibility',
    date: '2025-01-06',
    remark: 'Quotes Microsoft.',
  },
  {
    id: 'S36b',
    kind: 'forum',
    publisher: 'Microsoft Tech Community',
    title: 'Questions on solutions that run in older data centres',
    date: 'undated',
  },
  { id: 'S45', kind: 'forum', publisher: 'Microsoft Partner Community', title: 'Inspire announcement: DPOR is changing', date: '2019' },
  { id: 'S46', kind: 'forum', publisher: 'Microsoft Partner Community', title: 'Difference between DPOR and PAL', date: 'undated' },
  { id: 'S46b', kind: 'forum', publisher: 'Microsoft Partner Community', title: 'Get recognised with PAL', date: '2019' },
  {
    id: 'S59',
    kind: 'forum',
    publisher: 'Microsoft Partner Community',
    title: 'ACR recognition for benefit programmes',
    date: 'undated',
    remark: 'Quotes programme terms.',
  },
]
