/** What the formats are called on screen, as they follow “Read as”. The readers themselves stay in the worker. */
export const formatNames: Readonly<Record<string, string>> = {
  'terminal-colours': 'terminal output with colours',
  'markdown-fence': 'Markdown with a fenced block',
  'quoted-text': 'quoted text',
  'curl-command': 'a curl command',
  httpie: 'an HTTPie command',
  'curl-trace': 'a curl --trace-ascii recording',
  'curl-verbose': 'a curl -v transcript',
  'wget-headers': 'a wget log',
  'fetch-call': 'a fetch call',
  'powershell-request': 'a PowerShell request',
  'curl-include': 'curl -i output',
  'http-message': 'an HTTP message',
  'copied-headers': 'copied header fields',
  har: 'a HAR file',
  'node-inspect': 'an object as Node’s console prints it',
  'json-exchange': 'a JSON record of a request and its answer',
  ndjson: 'JSON lines',
  'json-string': 'JSON in a JSON string',
  'python-repr': 'a Python dictionary',
  'ruby-inspect': 'a Ruby hash',
  'json-body': 'a JSON body',
  'html-page': 'an HTML page',
  'xml-body': 'an XML body',
  'form-body': 'a form-encoded body',
  'client-message': 'a client’s message without an answer',
  'log-line': 'a log line or text with a body in it',
  'plain-text': 'plain text',
};

export function formatName(id: string): string {
  return formatNames[id] ?? id.replaceAll('-', ' ');
}
