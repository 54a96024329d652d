import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import path from 'node:path';

export interface BuildWatch {
  /** Tells each finished build; `true` when it went well. */
  onBuilt(listener: (isGood: boolean) => void): void;
  stop(): void;
}

/**
 * Heft in watch mode from a clean start (its style step trusts its notes even when the output is gone), on the Node
 * that runs this. Its own words go to `write`; each line that ends a round is told on.
 * `whenGone` is called when Heft ends by itself.
 */
export function startBuildWatch(root: string, write: (text: string) => void, whenGone: () => void): BuildWatch {
  const events = new EventEmitter();
  const heft = path.join(root, 'node_modules/@rushstack/heft/bin/heft');
  const child = spawn(process.execPath, [heft, 'build-watch', '--clean'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let isGood = true;
  const read = (chunk: Buffer): void => {
    const text = chunk.toString('utf8');
    write(text);
    if (/^-+ Failed/m.test(text)) isGood = false;
    if (!text.includes('Waiting for changes')) return;
    events.emit('built', isGood);
    isGood = true;
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  child.on('exit', whenGone);
  return {
    onBuilt: (listener) => void events.on('built', listener),
    stop: () => {
      child.off('exit', whenGone);
      child.kill();
    },
  };
}
