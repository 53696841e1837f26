/**
 * What a guide pack states about its API, as data. Checks read these and nothing else about a vendor:
 * no vendor's name stands in a check. Every member may be absent: then the check that needs it answers `unknown`.
 */
export interface ApiFacts {
  /** As people call the API: "HARi CRM". */
  readonly name: string;
  /** Host patterns the API answers on; `*` stands for one label: `*.haricrm.com`. */
  readonly hosts: readonly string[];
  /** Hosts of the same vendor that are not the API (`www.haricrm.com`). */
  readonly otherHosts: readonly string[];
  /** Path prefix of every call, `/api`; `null` when there is none. */
  readonly basePath: string | null;
  /** Path, below the base path, under which records of an entity lie: `/records/{entity}/{id}`. */
  readonly recordPath: string | null;
  /** Known entity names (machine names). */
  readonly entities: readonly string[];
  /** How record ids look. */
  readonly recordId: 'uuid' | 'integer' | 'unknown';
  /** Methods documented on a collection and on one record. */
  readonly collectionMethods: readonly string[];
  readonly recordMethods: readonly string[];
  /** How credentials are sent. */
  readonly authScheme: string | null;
  /** Prefixes that mark API keys: `hari_`. */
  readonly keyPrefixes: readonly string[];
  /** Documented lifetime of access tokens. */
  readonly tokenLifetimeSeconds: number | null;
  readonly loginPath: string | null;
  /** How dates are written: `YYYY-MM-DD`. */
  readonly dateFormat: 'YYYY-MM-DD' | null;
  /** Whether numbers in quotes are documented to be refused. */
  readonly numbersInQuotes: 'refused' | 'unknown';
  /** Ending of names whose value is the id of another record: `_id`. */
  readonly lookupSuffix: string | null;
  /** Names the server sets itself. */
  readonly systemFields: readonly string[];
}
