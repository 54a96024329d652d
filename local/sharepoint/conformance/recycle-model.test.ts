import { raw, startTest } from '../testing/client';

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

it('17.1 whatever is made, thrown away, put back and deleted: the list holds what a simple model says', async () => {
  const server = await startTest();
  const anna = raw(server, 'anna');
  const L = "web/lists/getByTitle('Model')";
  await anna('POST', 'web/lists', { body: { Title: 'Model', BaseTemplate: 100 } });
  const pick = numbers(7);
  const list = new Map<number, string>();
  const bin = new Map<string, readonly [id: number, title: string]>();
  const any = <T>(from: Iterable<T>): T | undefined => [...from][pick([...from].length)];
  for (let step = 0; step < 120; step += 1) {
    const [row, thrown] = [any(list), any(bin)];
    const deed = pick(6);
    if (deed <= 1 || (row === undefined && thrown === undefined)) {
      const title = `t${step}`;
      list.set(Number((await anna('POST', `${L}/items`, { body: { Title: title } })).json['Id']), title);
    } else if (deed === 2 && row !== undefined) {
      bin.set(String((await anna('POST', `${L}/items(${row[0]})/recycle`)).json['value']), row);
      list.delete(row[0]);
    } else if (deed === 3 && row !== undefined) {
      await anna('DELETE', `${L}/items(${row[0]})`);
      list.delete(row[0]);
    } else if (deed === 4 && thrown !== undefined) {
      await anna('POST', `web/RecycleBin('${thrown[0]}')/Restore`);
      list.set(...(thrown[1] as [number, string]));
      bin.delete(thrown[0]);
    } else if (deed === 5 && thrown !== undefined) {
      await anna('POST', `web/RecycleBin('${thrown[0]}')/DeleteObject`);
      bin.delete(thrown[0]);
    }
  }
  const held = (await anna('GET', `${L}/items?$select=Id,Title&$top=200`)).json['value'] as { Id: number; Title: string }[];
  expect(held.map(({ Id, Title }) => [Id, Title])).toEqual([...list].sort(([a], [b]) => a - b));
  const waiting = (await anna('GET', 'web/RecycleBin')).json['value'] as { Id: string; Title: string }[];
  expect(new Map(waiting.map(({ Id, Title }) => [Id, Title]))).toEqual(new Map([...bin].map(([id, [, title]]) => [id, title])));
  expect((await anna('GET', `${L}/ItemCount`)).json['value']).toBe(list.size);
  await server.stop();
});
