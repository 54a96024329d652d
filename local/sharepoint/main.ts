import { parseArgs } from 'node:util';
import { removeData } from './store/database';
import { startSharePoint } from './index';
import { whenToldToStop } from './told-to-stop';

const HELP = `A SharePoint on this machine: one web, its REST API, data in one file.

  --port <n>       port on 127.0.0.1 (4400; 0 takes a free one)
  --data <folder>  where the data live (.data/sharepoint)
  --as <person>    who a request without cookie or token is (see local/sharepoint/people.ts)
  --site <path>    path of the web (/sites/demo)
  --per-minute <n> 429 above so many requests a minute, of all callers (none)
  --per-user <n>   429 above so many requests of one person in five minutes (none)
  --webhooks <who> whom webhooks may be sent to: loopback, or any address (loopback)
  --reset          begin anew
`;

/** One limit of the throttle, if it was given. Throws for what is no whole number. */
function limit(name: 'perMinute' | 'per5Minutes', given: string | undefined): { perMinute?: number; per5Minutes?: number } {
  if (given === undefined) return {};
  if (!/^\d+$/.test(given)) throw new Error(`"${given}" is not a number of requests.`);
  return { [name]: Number(given) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4400' },
      data: { type: 'string', default: '.data/sharepoint' },
      as: { type: 'string' },
      site: { type: 'string', default: '/sites/demo' },
      'per-minute': { type: 'string' },
      'per-user': { type: 'string' },
      webhooks: { type: 'string', default: 'loopback' },
      reset: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.webhooks !== 'loopback' && values.webhooks !== 'any') throw new Error(`"${values.webhooks}" is neither loopback nor any.`);
  if (values.reset) removeData(values.data);
  const server = await startSharePoint({
    dataFolder: values.data,
    port: Number(values.port),
    site: values.site,
    webhooks: values.webhooks,
    throttle: { ...limit('perMinute', values['per-minute']), ...limit('per5Minutes', values['per-user']) },
    ...(values.as === undefined ? {} : { as: values.as }),
  });
  whenToldToStop(() => void server.stop().then(() => process.exit(0)));
  // Last: whoever reads the address may end the server at once.
  process.stdout.write(`${server.url}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
