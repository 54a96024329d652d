import os from 'node:os';
import { GATES } from './gates/gates';
import type { Gate } from './gates/gate';
import type { Tally } from './tally';

/** Two tools at a time: more would need memory that a small machine has not. */
const LANES = Math.min(2, os.availableParallelism());

/** Runs the gates whose name begins with one of `wanted` (all without a word) and prints what each finds. */
export async function runGates(wanted: readonly string[] = [], gates: readonly Gate[] = GATES): Promise<Tally> {
  const isWanted = ({ name }: Gate): boolean => wanted.length === 0 || wanted.some((word) => name.startsWith(word));
  const waiting = gates.filter(isWanted);
  if (waiting.length === 0) throw new Error(`There is no gate "${wanted.join(' ')}". There are: ${gates.map(({ name }) => name).join(', ')}.`);
  let [passed, failed] = [0, 0];
  const lane = async (): Promise<void> => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const findings = await gate.find().catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
      if (findings.length === 0) passed += 1;
      else failed += 1;
      report(gate, findings);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { passed, failed };
}

/** Findings go where errors go, so that a caller who hushes a build still shows why it stopped. */
function report({ name, title }: Gate, findings: readonly string[]): void {
  if (findings.length === 0) process.stdout.write(`ok     ${name}: ${title}\n`);
  else process.stderr.write(`FAILED ${name}: ${title}\n${findings.map((finding) => `       ${finding.replaceAll('\n', '\n       ')}\n`).join('')}`);
}

if (require.main === module) {
  runGates(process.argv.slice(2)).then(({ failed }) => {
    process.exitCode = failed === 0 ? 0 : 1;
  }, (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
