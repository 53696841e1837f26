/** What the formats are called on screen. The readers themselves stay in the worker. */
export const formatNames: Readonly<Record<string, string>> = {
  'json-body': 'a JSON body',
  'http-message': 'an HTTP message',
  'curl-include': 'curl -i output',
  'curl-verbose': 'a curl -v transcript',
  'curl-command': 'a curl command',
  'fetch-copy': 'a copied fetch call',
  'powershell-copy': 'a copied PowerShell call',
  har: 'a HAR file',
  'log-line': 'log lines',
  ndjson: 'JSON lines',
  'html-page': 'an HTML page',
  'plain-text': 'plain text',
};

export function formatName(id: string): string {
  return formatNames[id] ?? id.replaceAll('-', ' ');
}
