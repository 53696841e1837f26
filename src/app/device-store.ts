import { createTextStore } from '../platform/storage.ts';

/** What this device keeps between visits: the view that was chosen, and ids of recent cases. */
export const deviceStore = createTextStore();
