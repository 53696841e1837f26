import type { ApiFacts } from '../core/checks/api-facts.ts';

/** An invented API's facts, with something in each member, for checks that need facts. */
export const exampleApi: ApiFacts = {
  name: 'Example CRM',
  hosts: ['*.crm.test'],
  otherHosts: ['www.crm.test', 'crm.test'],
  basePath: '/api',
  recordPath: '/records/{entity}/{id}',
  entities: ['contact', 'company', 'lead', 'invoice', 'opportunity'],
  recordId: 'uuid',
  collectionMethods: ['GET', 'POST'],
  recordMethods: ['GET', 'PUT', 'DELETE'],
  authScheme: 'Bearer',
  keyPrefixes: ['crm_'],
  tokenLifetimeSeconds: 3600,
  loginPath: '/auth/login',
  dateFormat: 'YYYY-MM-DD',
  numbersInQuotes: 'refused',
  lookupSuffix: '_id',
  systemFields: ['created_at', 'updated_at'],
};
