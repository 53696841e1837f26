import { brunoRequest } from './bruno-request.ts';
import { clientCall } from './client-call.ts';
import { clientMessage } from './client-message.ts';
import { comparison } from './comparison.ts';
import { consoleObject } from './console-object.ts';
import { copiedHeaders } from './copied-headers.ts';
import { curlCommand } from './curl-command.ts';
import { curlInclude } from './curl-include.ts';
import { curlTrace } from './curl-trace.ts';
import { curlVerbose } from './curl-verbose.ts';
import { dotnetMessage } from './dotnet-message.ts';
import { encodedText } from './encoded-text.ts';
import { fetchCall } from './fetch-call.ts';
import { formBody } from './form-body.ts';
import type { Format } from './format.ts';
import { goPrint } from './go-print.ts';
import { hardWrap } from './hard-wrap.ts';
import { har } from './har.ts';
import { htmlPage } from './html-page.ts';
import { httpMessage } from './http-message.ts';
import { httpie } from './httpie.ts';
import { javaPrint } from './java-print.ts';
import { jsonBody } from './json-body.ts';
import { jsonExchange } from './json-exchange.ts';
import { jsonString } from './json-string.ts';
import { labelledSections } from './labelled-sections.ts';
import { lineGutter } from './line-gutter.ts';
import { logLine } from './log-line.ts';
import { markdownFence } from './markdown-fence.ts';
import { ndjson } from './ndjson.ts';
import { nodeInspect } from './node-inspect.ts';
import { objectNotation } from './object-notation.ts';
import { okhttpLog } from './okhttp-log.ts';
import { packetDetails } from './packet-details.ts';
import { phpDump } from './php-dump.ts';
import { plainText } from './plain-text.ts';
import { powershellError } from './powershell-error.ts';
import { powershellRequest } from './powershell-request.ts';
import { pythonRepr } from './python-repr.ts';
import { quotedText } from './quoted-text.ts';
import { rubyInspect } from './ruby-inspect.ts';
import { smartQuotes } from './smart-quotes.ts';
import { table } from './table.ts';
import { tclArray } from './tcl-array.ts';
import { terminalColours } from './terminal-colours.ts';
import { wgetHeaders } from './wget-headers.ts';
import { wireLog } from './wire-log.ts';
import { xmlBody } from './xml-body.ts';
import { xmlExchange } from './xml-exchange.ts';
import { yamlBody } from './yaml-body.ts';

/** Every format there is. Of two that are equally sure the earlier one wins. */
export const formats: readonly Format[] = [
  terminalColours,
  markdownFence,
  quotedText,
  smartQuotes,
  hardWrap,
  lineGutter,
  encodedText,
  packetDetails,
  xmlExchange,
  tclArray,
  curlCommand,
  httpie,
  curlTrace,
  curlVerbose,
  wireLog,
  okhttpLog,
  wgetHeaders,
  fetchCall,
  powershellError,
  powershellRequest,
  dotnetMessage,
  comparison,
  labelledSections,
  table,
  brunoRequest,
  clientCall,
  curlInclude,
  httpMessage,
  copiedHeaders,
  har,
  nodeInspect,
  consoleObject,
  jsonExchange,
  phpDump,
  objectNotation,
  goPrint,
  javaPrint,
  ndjson,
  jsonString,
  pythonRepr,
  rubyInspect,
  jsonBody,
  htmlPage,
  xmlBody,
  yamlBody,
  formBody,
  clientMessage,
  logLine,
  plainText,
];
