/** A wrong call of the command line: one clear line on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const helpText = `unstuck: from an API error to the next step. Nothing leaves this machine.

  unstuck diagnose [FILE…]            what went wrong; no file or "-": standard input
      --json                          one diagnosis a line (unstuck.diagnosis/1)
      --request FILE                  the request (or its body) belonging to the answer
      --requests-from-dir NAME        for each FILE, the file NAME beside it
      --shapes none|ID,ID             named shapes off, or only these
      --taught FILE                   rules for reading error bodies (YAML or JSON)
      --now 2026-11-22T12:00:00Z      the clock to judge by
      --openapi FILE                  what the API's OpenAPI document or JSON Schema says of the request
      --pack PACK                     guide pack to use: a built-in one or a folder (default: hari)
  unstuck request [FILE] [--request FILE]
                                      the request as code that runs, its secrets as variables
      --as curl-bash|curl-cmd|curl-powershell|fetch|python-requests|php-curl|json
      --fix                           with the corrections that are certain
      --json                          {"code", "variables", "notes", "fileName"}
  unstuck redact [FILE…]              the text with its secrets hidden
      --json                          {"text", "redactions"} a line
      --kind har|curl|json|log|http   a hint
  unstuck bundle FILE… [--request FILE] [--json]
                                      the hand-off for support, redacted
  unstuck pack check PATH…            lints guide packs
  unstuck pack import page.md         a draft pack from a docs page
      --out DIR                       as files in a folder, instead of one stream
      --name NAME --url https://…     what the API is called, and where the page lies
`;
