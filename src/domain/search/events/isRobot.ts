const ROBOTS =
  /bot\b|bot[/;_-]|crawl|spider|slurp|scrap|headless|lighthouse|preview|monitor|uptime|facebookexternalhit|embedly|curl\/|wget|python-|go-http|java\/|okhttp|axios|node-fetch|undici/i

/** Whether a request is of a program rather than of a person, by what it says of itself; who says nothing is one (C05). */
export function isRobot(userAgent: string | null): boolean {
  return !userAgent?.trim() || ROBOTS.test(userAgent)
}
