import { createRuleStore } from '../features/teach/rule-store.ts';
import { deviceStore } from './device-store.ts';

/** The rules this person taught: those in use until the page is left, and those kept on this device. */
export const taughtRules = createRuleStore(deviceStore);
