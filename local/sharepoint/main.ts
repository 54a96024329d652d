import { parseArgs } from 'node:util';
import { removeData } from './store/database';
import { startSharePoint } from './index';
import { whenToldToStop } from './told-to-stop';

const HELP = `A SharePoint on this machine: one web, its REST API, data in one file.

  --port <n>       port on 127.0.0.1 (4400; 0 takes a free one)
  --data <folder>  where the data live (.data/sharepoint)
  --as <person>    who a request without a cookie is (see local/sharepoint/people.ts)
  --site <path>    path of the web (/sites/demo)
  --reset          begin anew
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4400' },
      data: { type: 'string', default: '.data/sharepoint' },
      as: { type: 'string' },
      site: { type: 'string', default: '/sites/demo' },
      reset: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.reset) removeData(values.data);
  const server = await startSharePoint({
    dataFolder: values.data,
    port: Number(values.port),
    site: values.site,
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
