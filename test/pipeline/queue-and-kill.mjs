// Runs a collection through a queue with several worker processes, kills one of them with -9 in the middle, restarts the server once,
// and compares what came out with a local run.
//
//   node test/pipeline/queue-and-kill.mjs --files 300 --workers 3
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareFolders, makeCollection, runToEnd } from './kill-and-resume.mjs';

const main = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));

/** Starts a Redis server of its own on a free port of this machine; `restart` ends it and starts it again on what it has kept. */
export async function startRedis(folder) {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', ''];
  let server = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart() {
      await stop();
      server = await start();
    },
    stop,
  };

  async function start() {
    const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((ready, fail) => {
      child.on('error', fail);
      child.stdout.on('data', (text) => String(text).includes('Ready to accept connections') && ready());
      child.on('exit', (code) => fail(new Error(`redis-server ended with ${code}`)));
    });
    return child;
  }

  async function stop() {
    const gone = new Promise((resolve) => server.on('exit', resolve));
    server.kill('SIGTERM');
    await gone;
  }
}

/** Starts a worker process in a folder, and waits until it is there. */
export async function startWorker(folder, url) {
  const child = spawn(process.execPath, [main, 'worker', '--queue', url, '--jobs', '1'], { cwd: folder });
  let text = '';
  const ready = new Promise((resolve, fail) => {
    child.stderr.on('data', (part) => {
      text += part;
      if (text.includes('Waiting for work')) resolve();
    });
    child.on('exit', (code) => fail(new Error(`The worker ended with ${code}: ${text}`)));
  });
  await ready;
  const gone = new Promise((resolve) => child.on('exit', resolve));
  return {
    printed: () => text,
    kill: (signal) => {
      child.kill(signal);
      return gone;
    },
  };
}

/**
 * Runs a collection through a queue, with accidents, and returns what differs from a local run, and the report.
 *
 * @param {{ files: number, workers: number }} options
 */
export async function queueAndKill({ files, workers: count }) {
  const place = mkdtempSync(join(tmpdir(), 'teiwright-queue-'));
  const [calm, rough] = [join(place, 'calm'), join(place, 'rough')];
  for (const folder of [calm, rough]) makeCollection(folder, { files });
  const redis = await startRedis(join(place, 'redis'));
  const workers = [];
  try {
    const local = await runToEnd(calm);
    for (let number = 0; number < count; number += 1) workers.push(await startWorker(rough, redis.url));
    const running = runToEnd(rough, ['--queue', redis.url]);
    const made = () => namesIn(join(rough, 'out')).length;
    await until(() => made() > files / 2);
    await workers[0].kill('SIGKILL');
    const atKill = made();
    await until(() => made() > files);
    await redis.restart();
    const atRestart = made();
    const report = await running;
    return { report, local, atKill, atRestart, differences: compareFolders(join(calm, 'out'), join(rough, 'out')) };
  } finally {
    for (const worker of workers) await worker.kill('SIGTERM');
    await redis.stop();
    rmSync(place, { recursive: true, force: true });
  }
}

async function until(isSo) {
  while (!isSo()) await wait(5);
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { files: { type: 'string', default: '300' }, workers: { type: 'string', default: '3' } },
  });
  const { report, atKill, atRestart, differences } = await queueAndKill({
    files: Number(values.files),
    workers: Number(values.workers),
  });
  const sources = report.files.map(({ source }) => source);
  console.log(`a worker was killed with ${atKill} files there, the server restarted with ${atRestart}`);
  console.log(
    `report: ${JSON.stringify(report.counts)}, ${new Set(sources).size} different sources in ${sources.length} rows`,
  );
  console.log(`files that differ from a local run: ${differences.length} ${differences.join(' ')}`);
  process.exitCode = differences.length === 0 && new Set(sources).size === sources.length ? 0 : 1;
}
