import { curlBash } from './curl-bash.ts';
import { curlCmd } from './curl-cmd.ts';
import { curlPowershell } from './curl-powershell.ts';
import { fetchScript } from './fetch.ts';
import { json } from './json.ts';
import { phpCurl } from './php-curl.ts';
import { pythonRequests } from './python-requests.ts';
import type { RunnableTarget } from './target.ts';

/** Every way to copy a request, in the order they are offered; the first is offered unless another was chosen before. */
export const targets: readonly RunnableTarget[] = [
  curlBash,
  curlCmd,
  curlPowershell,
  fetchScript,
  pythonRequests,
  phpCurl,
  json,
];
