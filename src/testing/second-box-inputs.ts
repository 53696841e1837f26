/** Stands in every body, so that its place can be asked for. */
export const MARK = '31/12/1990';
const BODY = `{"name":"Ada","birth_date":"${MARK}"}`;
const URI = 'https://acme.example.com/api/records/contact';
const PATH = '/api/records/contact';

export interface SecondBoxRow {
  readonly text: string;
  readonly method?: string | null;
  readonly uri?: string | null;
  readonly target?: string | null;
  readonly type?: string;
  /** The body; a string that holds {@link MARK} must lead back to it. */
  readonly body?: string | null;
  readonly absent?: 'none-sent' | 'not-captured' | null;
}

const head = (line: string, ...fields: string[]): string =>
  [line, 'Host: acme.example.com', ...fields, ''].join('\n');

/** What people put into the second box, and the request it holds. */
export const secondBoxInputs: Readonly<Record<string, SecondBoxRow>> = {
  JSON: { text: BODY, method: null, body: BODY },
  'JSON with blanks around it': { text: `\n\n  ${BODY}\n`, method: null, body: BODY },
  'JSON with a trailing comma': { text: `{"birth_date":"${MARK}",}`, body: `{"birth_date":"${MARK}",}` },
  'JSON in single quotes': { text: `{'birth_date': '${MARK}'}`, body: `{'birth_date': '${MARK}'}` },
  'JSON without quotes at names': { text: `{birth_date: "${MARK}"}`, body: `{birth_date: "${MARK}"}` },
  'JSON with a comment': {
    text: `{\n  // day first\n  "birth_date": "${MARK}"\n}`,
    body: `{\n  // day first\n  "birth_date": "${MARK}"\n}`,
  },
  'JSON cut off': { text: `{"birth_date":"${MARK}","a`, body: `{"birth_date":"${MARK}","a` },
  'JSON whose members are those of an answer': {
    text: `{"errors":[],"message":"${MARK}","status":"open"}`,
    body: `{"errors":[],"message":"${MARK}","status":"open"}`,
  },
  'JSON whose members are those of a request': {
    text: `{"url":"https://x.example","method":"POST","name":"${MARK}"}`,
    body: `{"url":"https://x.example","method":"POST","name":"${MARK}"}`,
    method: null,
  },
  'a list': { text: `[{"birth_date":"${MARK}"}]`, body: `[{"birth_date":"${MARK}"}]` },
  'a form': { text: `name=Ada&birth_date=${MARK}`, body: `name=Ada&birth_date=${MARK}` },
  'a form with brackets': {
    text: `person[birth_date]=${MARK}&tags[]=a`,
    body: `person[birth_date]=${MARK}&tags[]=a`,
  },
  XML: {
    text: `<contact><birth>${MARK}</birth></contact>`,
    body: `<contact><birth>${MARK}</birth></contact>`,
  },
  'XML with a declaration': {
    text: `<?xml version="1.0"?>\n<contact><birth>${MARK}</birth></contact>`,
    body: `<?xml version="1.0"?>\n<contact><birth>${MARK}</birth></contact>`,
  },
  'plain text': { text: `born on ${MARK}`, body: `born on ${MARK}` },

  'an HTTP request': {
    text: `${head(`POST ${PATH} HTTP/1.1`, 'Content-Type: application/json')}\n${BODY}`,
    method: 'POST',
    uri: URI,
    type: 'application/json',
    body: BODY,
  },
  'an HTTP request without a version': {
    text: `POST ${URI}\nContent-Type: application/json\n\n${BODY}`,
    method: 'POST',
    uri: URI,
    body: BODY,
  },
  'an HTTP request without a body': {
    text: head(`DELETE ${PATH}/7 HTTP/1.1`),
    method: 'DELETE',
    uri: `${URI}/7`,
    body: null,
    absent: 'none-sent',
  },
  'an HTTP request with pseudo-header fields': {
    text: `:method: PUT\n:scheme: https\n:authority: acme.example.com\n:path: ${PATH}\ncontent-type: application/json\n\n${BODY}`,
    method: 'PUT',
    uri: URI,
    body: BODY,
  },
  'copied headers of Chrome, name and value on two lines': {
    text: `:authority\nacme.example.com\n:method\nPOST\n:path\n${PATH}\n:scheme\nhttps\ncontent-type\napplication/json`,
    method: 'POST',
    uri: URI,
    body: null,
    absent: 'not-captured',
  },
  'copied headers with the body below': {
    text: `:authority: acme.example.com\n:method: POST\n:path: ${PATH}\n:scheme: https\ncontent-type: application/json\n\n${BODY}`,
    method: 'POST',
    uri: URI,
    body: BODY,
  },
  'an HTTP request with CRLF': {
    text: `POST ${PATH} HTTP/1.1\r\nHost: acme.example.com\r\nContent-Type: application/json\r\n\r\n${BODY}\r\n`,
    method: 'POST',
    uri: URI,
    body: BODY,
  },
  'a form in an HTTP request': {
    text: `${head(`POST ${PATH} HTTP/1.1`, 'Content-Type: application/x-www-form-urlencoded')}\nbirth=${MARK}`,
    method: 'POST',
    type: 'application/x-www-form-urlencoded',
    body: `birth=${MARK}`,
  },
  'multipart in an HTTP request': {
    text: `${head(`POST ${PATH} HTTP/1.1`, 'Content-Type: multipart/form-data; boundary=X')}\n--X\nContent-Disposition: form-data; name="birth"\n\n${MARK}\n--X--\n`,
    method: 'POST',
    type: 'multipart/form-data',
    body: `--X\nContent-Disposition: form-data; name="birth"\n\n${MARK}\n--X--`,
  },
  'a multipart body alone': {
    text: `--X\r\nContent-Disposition: form-data; name="birth"\r\n\r\n${MARK}\r\n--X--\r\n`,
    method: null,
    body: `--X\r\nContent-Disposition: form-data; name="birth"\r\n\r\n${MARK}\r\n--X--`,
  },

  'curl for bash': {
    text: `curl -X PATCH '${URI}' \\\n  -H 'Content-Type: application/json' \\\n  --data-raw '${BODY}'`,
    method: 'PATCH',
    uri: URI,
    type: 'application/json',
    body: BODY,
  },
  'curl for bash with ANSI quotes': {
    text: `curl '${URI}' -H 'content-type: application/json' --data-raw $'{"birth_date":"${MARK}","n":"O\\'Brien"}'`,
    method: 'POST',
    body: `{"birth_date":"${MARK}","n":"O'Brien"}`,
  },
  'curl for bash with double quotes': {
    text: `curl "${URI}" -d "{\\"birth_date\\":\\"${MARK}\\"}"`,
    method: 'POST',
    body: `{"birth_date":"${MARK}"}`,
  },
  'curl for the Windows prompt': {
    text: `curl ^"${URI}^" ^\n  -H ^"content-type: application/json^" ^\n  --data-raw ^"^{^\\^"birth_date^\\^":^\\^"${MARK}^\\^"^}^"`,
    method: 'POST',
    uri: URI,
    body: `{"birth_date":"${MARK}"}`,
  },
  'curl typed at the Windows prompt': {
    text: `curl -X PUT "${URI}" -H "Content-Type: application/json" -d "{\\"birth_date\\":\\"${MARK}\\"}"`,
    method: 'PUT',
    body: `{"birth_date":"${MARK}"}`,
  },
  'curl for PowerShell': {
    text: `curl.exe '${URI}' \`\n  -H 'Content-Type: application/json' \`\n  -d '{\\"birth_date\\":\\"${MARK}\\"}'`,
    method: 'POST',
    uri: URI,
    body: `{"birth_date":"${MARK}"}`,
  },
  'curl with --json': {
    text: `curl --json '${BODY}' ${URI}`,
    method: 'POST',
    uri: URI,
    type: 'application/json',
    body: BODY,
  },
  'curl with a file': {
    text: `curl ${URI} -H 'Content-Type: application/json' -d @contact.json`,
    method: 'POST',
    uri: URI,
    body: null,
    absent: 'not-captured',
  },
  'curl with a file in --json': {
    text: `curl --json @contact.json ${URI}`,
    method: 'POST',
    body: null,
    absent: 'not-captured',
  },
  'curl with a here-document': {
    text: `curl ${URI} --json @- <<'EOF'\n${BODY}\nEOF`,
    method: 'POST',
    body: BODY,
  },
  'curl with a form': {
    text: `curl ${URI} -d name=Ada -d birth=${MARK}`,
    method: 'POST',
    type: 'application/x-www-form-urlencoded',
    body: `name=Ada&birth=${MARK}`,
  },
  'curl with parts': {
    text: `curl ${URI} -F 'birth=${MARK}' -F 'photo=@a.png'`,
    method: 'POST',
    type: 'multipart/form-data',
    body: `--form\nContent-Disposition: form-data; name="birth"\n\n${MARK}\n--form\nContent-Disposition: form-data; name="photo"; filename="a.png"\n\n\n--form--\n`,
  },
  'curl -G': {
    text: `curl -G ${URI} -d page=0 -d size=9`,
    method: 'GET',
    uri: `${URI}?page=0&size=9`,
    body: null,
  },
  HTTPie: {
    text: `http POST ${URI} birth_date=${MARK}`,
    method: 'POST',
    uri: URI,
    body: `{"birth_date":"${MARK}"}`,
  },

  fetch: {
    text: `fetch("${URI}", {\n  "headers": { "content-type": "application/json" },\n  "body": ${JSON.stringify(BODY)},\n  "method": "POST"\n});`,
    method: 'POST',
    uri: URI,
    type: 'application/json',
    body: BODY,
  },
  'fetch with JSON.stringify': {
    text: `const res = await fetch('${URI}', {\n  method: 'PUT',\n  headers: { 'Content-Type': 'application/json' },\n  body: JSON.stringify({ name: 'Ada', birth_date: '${MARK}' }),\n});`,
    method: 'PUT',
    uri: URI,
    body: `{ name: 'Ada', birth_date: '${MARK}' }`,
  },
  'Invoke-WebRequest': {
    text: `Invoke-WebRequest -UseBasicParsing -Uri "${URI}" \`\n-Method "POST" \`\n-ContentType "application/json" \`\n-Body "{\`"birth_date\`":\`"${MARK}\`"}"`,
    method: 'POST',
    uri: URI,
    type: 'application/json',
    body: `{"birth_date":"${MARK}"}`,
  },
  'Invoke-RestMethod with variables': {
    text: `$body = @'\n${BODY}\n'@\nInvoke-RestMethod -Method Put -Uri ${URI} -ContentType 'application/json' -Body $body`,
    method: 'PUT',
    uri: URI,
    body: BODY,
  },
  'axios.post': {
    text: `const { data } = await axios.post('${URI}', { name: 'Ada', birth_date: '${MARK}' }, { headers: { 'X-Org': '7' } });`,
    method: 'POST',
    uri: URI,
    body: `{ name: 'Ada', birth_date: '${MARK}' }`,
  },
  'axios with a config': {
    text: `axios({\n  method: 'put',\n  url: '${URI}',\n  headers: { 'Content-Type': 'application/json' },\n  data: { birth_date: '${MARK}' }\n})`,
    method: 'PUT',
    uri: URI,
    body: `{ birth_date: '${MARK}' }`,
  },
  'axios.get': {
    text: `axios.get("${URI}?page=0")`,
    method: 'GET',
    uri: `${URI}?page=0`,
    body: null,
    absent: 'none-sent',
  },
  'Python requests with json': {
    text: `import requests\n\nr = requests.post("${URI}", json={"name": "Ada", "birth_date": "${MARK}", "vip": True}, headers={"X-Org": "7"})\nprint(r.text)`,
    method: 'POST',
    uri: URI,
    body: `{"name": "Ada", "birth_date": "${MARK}", "vip": True}`,
  },
  'Python requests with data': {
    text: `requests.put('${URI}', data='{"birth_date":"${MARK}"}', headers={'Content-Type': 'application/json'})`,
    method: 'PUT',
    uri: URI,
    type: 'application/json',
    body: `{"birth_date":"${MARK}"}`,
  },
  'Python requests with variables': {
    text: `url = "${URI}"\npayload = {"birth_date": "${MARK}"}\nheaders = {"Content-Type": "application/json"}\n\nresponse = requests.request("POST", url, json=payload, headers=headers)`,
    method: 'POST',
    uri: URI,
    type: 'application/json',
    body: `{"birth_date": "${MARK}"}`,
  },
  'httpx with a client': {
    text: `resp = client.patch("${URI}", json={"birth_date": "${MARK}"})`,
    method: 'PATCH',
    uri: URI,
    body: `{"birth_date": "${MARK}"}`,
  },

  'a HAR entry': {
    text: JSON.stringify({
      startedDateTime: '2026-01-01T00:00:00Z',
      request: {
        method: 'POST',
        url: URI,
        httpVersion: 'HTTP/2',
        headers: [{ name: 'content-type', value: 'application/json' }],
        postData: { mimeType: 'application/json', text: BODY },
      },
      response: { status: 422, content: { text: '{}' } },
    }),
    method: 'POST',
    uri: URI,
    type: 'application/json',
    body: BODY,
  },
  'a HAR request': {
    text: JSON.stringify({
      method: 'POST',
      url: URI,
      httpVersion: 'HTTP/2',
      headers: [{ name: 'content-type', value: 'application/json' }],
      queryString: [],
      postData: { mimeType: 'application/json', text: BODY },
    }),
    method: 'POST',
    uri: URI,
    body: BODY,
  },

  'query parameters': { text: 'page=0&size=9', body: 'page=0&size=9' },
  'query parameters with a question mark': {
    text: '?page=0&size=9',
    method: null,
    target: '?page=0&size=9',
    body: null,
  },
  'a URL': { text: `${URI}?page=0&size=9`, method: null, uri: `${URI}?page=0&size=9`, body: null },
  'a path with a query': { text: `${PATH}?page=0`, method: null, target: `${PATH}?page=0`, body: null },
  'a method and a URL': { text: `GET ${URI}?page=0`, method: 'GET', uri: `${URI}?page=0`, body: null },
};
