import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readRequest } from '../formats/read-request.ts';
import { targets } from './index.ts';
import { readParts } from './read-parts.ts';
import { writeRequest } from './write-request.ts';

/** Whether a program is there and works; what is not there is skipped, and counted as such. */
const works = (program: string, ...words: string[]): boolean =>
  spawnSync(program, words, { timeout: 60_000 }).status === 0;

const runners = [
  ['curl-bash', 'bash', works('bash', '-c', 'curl --version')],
  ['fetch', 'node', true],
  ['python-requests', 'python3', works('python3', '-c', 'import requests')],
  ['php-curl', 'php', works('php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);')],
  ['curl-powershell', 'pwsh', works('pwsh', '-Version')],
] as const;

const body =
  '{"name":"O\'Brien \\"Jr\\" $HOME `id` $(id) 100%PATH% ^caret !bang \\\\ \\n","text":"中文 😀 é “q”",\n\t"secret":"SECRET",\r\n"end":"\\\\"}';
const token = ['tok', 'en-'.repeat(6), '7'].join('');

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** A server that takes one request and answers 201. */
async function receiveOne(run: (origin: string) => Promise<void>): Promise<Received> {
  let received: Received | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      received = { method, url, headers, body: Buffer.concat(chunks) };
      response.writeHead(201).end('{"id":1}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    await run(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  if (received === undefined) throw new Error('nothing was received');
  return received;
}

async function execute(program: string, file: string): Promise<string> {
  const env = {
    ...process.env,
    API_TOKEN: token,
    API_KEY: 'k1',
    API_SECRET: 's3cret',
    NO_PROXY: '*',
    HOME: '/nowhere',
  };
  const child = spawn(program, [file], { env: { ...env, no_proxy: '*' } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${output}`);
  return output;
}

for (const [id, program, isThere] of runners) {
  test.skipIf(!isThere)(
    `${id}: what ${program} sends is the request, octet for octet`,
    { timeout: 180_000 },
    async () => {
      const target = targets.find((one) => one.id === id);
      if (target === undefined) throw new Error(`no target ${id}`);
      const received = await receiveOne(async (origin) => {
        const pasted = [
          'POST /records?filter[a]=b%20c&api_key=hidden-value-1 HTTP/1.1',
          `Authorization: Bearer ${'t'.repeat(30)}1`,
          'X-Note: it\'s "quoted" $HOME `tick` !bang',
          'Content-Type: application/json',
          '',
          '',
        ].join('\r\n');
        const read = readRequest(pasted).value;
        if (read === null) throw new Error('no request');
        const parts = readParts({ ...read, targetUri: `${origin}${read.target ?? ''}` }, false);
        const sent = body.replace('SECRET', 'hunter2-hunter2');
        const { code, variables } = writeRequest({ parts, original: null, body: sent, target });
        expect(code).not.toContain('hunter2');
        expect(variables.map(({ name }) => name)).toEqual(['API_KEY', 'API_TOKEN', 'API_SECRET']);
        const file = path.join(mkdtempSync(path.join(tmpdir(), 'runnable-')), `request.${target.extension}`);
        writeFileSync(file, code);
        expect(await execute(program, file)).toContain('201');
      });
      expect(received.method).toBe('POST');
      expect(received.url).toMatch(/^\/records\?filter(?:\[a\]|%5Ba%5D)=b%20c&api_key=k1$/u);
      expect(received.headers.authorization).toBe(`Bearer ${token}`);
      expect(received.headers['x-note']).toBe('it\'s "quoted" $HOME `tick` !bang');
      expect(received.headers['content-type']).toBe('application/json');
      expect(received.body.toString('utf8')).toBe(body.replace('SECRET', 's3cret'));
    },
  );
}
