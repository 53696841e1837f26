// `npm start`: install, build, serve, print the address.
import { install } from './install.mjs';
import { root, run, tool } from './run.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Unstuck needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`PORT is ${process.env.PORT}; write a number up to 65535.\n`);
  process.exit(1);
}
if (!(await install())) process.exit(1);
process.stdout.write('Building …\n');
const built = await run(tool('vite'), ['build', '--logLevel', 'warn'], { quiet: true });
if (built.code !== 0) {
  process.stderr.write(built.output);
  process.exit(built.code);
}
const { preview } = await import('vite');
const server = await preview({
  root,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port },
});
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
process.stdout.write(`Unstuck is running at ${address}  (Ctrl+C stops it)\n`);
