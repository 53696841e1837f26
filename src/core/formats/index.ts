import { curlCommand } from './curl-command.ts';
import { curlInclude } from './curl-include.ts';
import { curlVerbose } from './curl-verbose.ts';
import type { Format } from './format.ts';
import { htmlPage } from './html-page.ts';
import { httpMessage } from './http-message.ts';
import { jsonBody } from './json-body.ts';
import { plainText } from './plain-text.ts';

/** Every format there is. Of two that are equally sure the earlier one wins. */
export const formats: readonly Format[] = [
  curlCommand,
  curlVerbose,
  curlInclude,
  httpMessage,
  jsonBody,
  htmlPage,
  plainText,
];
