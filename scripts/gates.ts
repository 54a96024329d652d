import { GATES, type Gate } from './gates/gates';
import type { Tally } from './tally';

/** Runs the gates whose name begins with one of `wanted` (all without a word) and prints what each finds. */
export async function runGates(wanted: readonly string[] = []): Promise<Tally> {
  const isWanted = ({ name }: Gate): boolean => wanted.length === 0 || wanted.some((word) => name.startsWith(word));
  let passed = 0;
  let failed = 0;
  for (const gate of GATES.filter(isWanted)) {
    const findings = await gate.find();
    process.stdout.write(`${findings.length === 0 ? 'ok    ' : 'FAILED'} ${gate.name}: ${gate.title}\n${findings.map((finding) => `       ${finding.replaceAll('\n', '\n       ')}\n`).join('')}`);
    if (findings.length === 0) passed += 1;
    else failed += 1;
  }
  return { passed, failed };
}

if (require.main === module) {
  runGates(process.argv.slice(2)).then(({ failed }) => {
    process.exitCode = failed === 0 ? 0 : 1;
  }, (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
}
