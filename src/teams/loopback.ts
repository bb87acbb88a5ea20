/** Whether the URL points to this machine. False for what is no URL. */
export const isLoopback = (url: string): boolean => URL.canParse(url) && ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname)
