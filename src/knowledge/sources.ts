import type { Source } from './schema.ts'
import { azureSources } from './sources/azure.ts'
import { forumSources } from './sources/forum.ts'
import { marketplaceSources } from './sources/marketplace.ts'
import { partnerCenterSources } from './sources/partner-center.ts'
import { thirdPartySources } from './sources/third-party.ts'

/** The article whose advice decides which model fits. */
const article: Source = {
  id: 'S1',
  kind: 'article',
  publisher: 'lavx.hu',
  title: 'Understanding Microsoft Cloud Usage Attribution',
  date: 'undated',
  url: 'https://news.lavx.hu/article/understanding-microsoft-cloud-usage-attribution-cpor-dpor-cua-pal-mbs-and-pracr-explained',
  remark: 'A rewrite of “CPOR, DIPOR with a bit of DIOR”.',
}

/** The bibliography: everything that a claim may cite. */
export const sources: readonly Source[] = [
  article,
  ...azureSources,
  ...partnerCenterSources,
  ...marketplaceSources,
  ...forumSources,
  ...thirdPartySources,
]
