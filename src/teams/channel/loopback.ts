import { loopbackHosts } from '../../config.ts'

/** Whether the URL points to this machine. False for what is no URL. */
export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && loopbackHosts.includes(new URL(url).hostname.replace(/^\[|\]$/g, ''))
