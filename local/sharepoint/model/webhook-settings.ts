/** How far and how patiently the server calls webhooks. */
export interface WebhookSettings {
  /** `loopback`: this machine alone. */
  readonly reach: 'loopback' | 'any';
  /** How long an address may take to answer. */
  readonly timeoutMs: number;
  /** How long changes are gathered before they are told. */
  readonly quietMs: number;
  /** The waits before each new try. Five times five minutes: https://learn.microsoft.com/sharepoint/dev/apis/webhooks/overview-sharepoint-webhooks */
  readonly retryMs: readonly number[];
}

export const WEBHOOK_DEFAULTS: WebhookSettings = { reach: 'loopback', timeoutMs: 5000, quietMs: 1000, retryMs: Array<number>(5).fill(300_000) };
