/** Whose doing a status code usually is. `null`: no error. */
export type Fault = 'client' | 'server' | 'gateway' | null;

export interface StatusCode {
  readonly code: number;
  /** Names only; no server has to send it (RFC 9112 §4). */
  readonly reasonPhrase: string;
  /** One plain sentence. */
  readonly meaning: string;
  readonly fault: Fault;
  /** `iana` when registered, else the vendor that uses it. */
  readonly origin: string;
  readonly reference: string;
}
