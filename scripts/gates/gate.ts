import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './files';

/** One check of the whole repository. It has passed when it finds nothing. */
export interface Gate {
  readonly name: string;
  readonly title: string;
  /** What is wrong, one sentence (or one tool's report) each. */
  find(): Promise<readonly string[]>;
}

/** Runs a tool of node_modules on this very Node; its report is the finding when it fails. */
export const toolGate = (name: string, title: string, script: string, args: readonly string[]): Gate => ({
  name,
  title,
  find: () =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
      const said: string[] = [];
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
      child.on('error', (error) => resolve([`${script} could not be started: ${error.message}`]));
      child.on('close', (code, signal) => resolve(code === 0 ? [] : [said.join('').trim() || `${script} ended with ${String(signal ?? code)}`]));
    }),
});
