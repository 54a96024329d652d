import type { FlowRun } from '../../local/flows/index';
import { cardProblems, cardTexts } from './check/card';
import { parameters, startFlowSite, type FlowSite, type Row } from './testing/flow-site';

jest.setTimeout(60_000);
let flows: FlowSite;
let made = 0;
beforeAll(async () => { flows = await startFlowSite(); });
afterAll(() => flows.site.server.stop());

const submitted = (revision: number): Record<string, unknown> =>
  ({ HbStatus: 'AwaitingDecision', HbRouting: 'Pending', HbRevision: revision, HbSubmittedAt: '2026-11-20T09:00:00Z' });
/** A case that waits for a decision. What the tests before it left waiting is taken away first. */
const waitingCase = async (changes: Record<string, unknown> = {}): Promise<number> => {
  for (const { Id } of await flows.rows('assessments', "HbStatus eq 'AwaitingDecision'")) await flows.change('assessments', Id, { HbStatus: 'Ended' });
  flows.clear();
  const { id } = await flows.site.newCase();
  await flows.change('assessments', id, { ...submitted(1), HbSummary: 'Kort om saken.', ...changes });
  return id;
};
const standing = async (id: number): Promise<Row> => flows.row('assessments', id);
const sweep = (): Promise<FlowRun> => flows.run('HbCaseToManagement');
const failures = (id: number): Promise<readonly Row[]> => flows.rows('events', `HbAssessmentId eq ${id} and HbEventKind eq 'flowFailed'`);

describe('a case to the management group', () => {
  test.each([
    'Ny väg "Östra länken" & <b>andra</b>',
    'Rad\\n med \\ omvänt snedstreck',
    '@{outputs(\'Card\')} och @parameters(\'x\') @@',
    '*fet* _kursiv_ [länk](http://x) 🌱👩‍🌾 – ”citat”',
    `${'a'.repeat(255)}`,
  ])('gives one card, whatever the case is called: %s', async (title) => {
    const summary = `Första raden\nAndra "raden" @{x} ${title}`;
    const id = await waitingCase({ Title: title, HbSummary: summary });
    expect((await sweep()).status).toBe('Succeeded');
    const [message, ...more] = flows.cards();
    expect(more).toEqual([]);
    expect(message).toMatchObject({ groupId: 'team-1', channelId: 'channel-1' });
    expect(cardProblems(message?.card)).toEqual([]);
    expect(cardTexts(message?.card)).toEqual(expect.arrayContaining([title, summary]));
    expect(message?.card['actions']).toEqual([expect.objectContaining({ type: 'Action.OpenUrl', url: `${parameters.hb_QueuePage}?case=${id}` })]);
    expect(await standing(id)).toMatchObject({ HbRouting: 'InReview', HbRoutedRevision: 1, HbCardRevision: 1, HbStatus: 'AwaitingDecision', HbRevision: 1 });
  });

  test('thirty sweeps give no second card; a new revision gives one, and two quick ones give the newest alone', async () => {
    const id = await waitingCase();
    for (let at = 0; at < 30; at += 1) await sweep();
    expect(flows.cards()).toHaveLength(1);
    await flows.change('assessments', id, { HbStatus: 'InProgress', HbRouting: 'Returned' });
    await flows.change('assessments', id, submitted(2));
    await flows.change('assessments', id, submitted(3));
    await sweep();
    await sweep();
    expect(flows.cards()).toHaveLength(2);
    expect(cardTexts(flows.cards()[1]?.card).join()).toContain('Inlämning 3.');
    expect(await standing(id)).toMatchObject({ HbRoutedRevision: 3, HbCardRevision: 3 });
  });

  test('a long summary is cut, an empty one is said to be', async () => {
    await waitingCase({ HbSummary: 'å'.repeat(60_000) });
    await sweep();
    expect(cardTexts(flows.cards()[0]?.card)).toContain('å'.repeat(1200));
    await waitingCase({ HbSummary: null });
    await sweep();
    expect(cardTexts(flows.cards()[0]?.card)).toContain('Ärendet har ingen sammanfattning.');
  });

  test('a protected case is not named in the channel', async () => {
    const id = await waitingCase({ Title: 'Hemligt', HbSummary: 'Hemligt innehåll', HbIsConfidential: true });
    await sweep();
    expect(JSON.stringify(flows.cards()[0]?.card)).not.toMatch(/Hemligt|Karin/);
    expect(JSON.stringify(flows.cards()[0]?.card)).toContain(`?case=${id}`);
  });

  test('what was withdrawn while the sweep went on gets no card and is left as it is', async () => {
    const id = await waitingCase();
    flows.afterwards('GetItems', () => flows.change('assessments', id, { HbStatus: 'InProgress', HbRouting: 'None' }));
    await sweep();
    expect(flows.cards()).toEqual([]);
    expect(await standing(id)).toMatchObject({ HbStatus: 'InProgress', HbRouting: 'None', HbRoutedRevision: null });
  });

  test('a refusing Teams ends in Failed, a line in the log and one letter; another try gives the card', async () => {
    const id = await waitingCase();
    flows.answer('PostCardToConversation', 500);
    await sweep();
    await sweep();
    expect(flows.cards()).toEqual([]);
    expect(await standing(id)).toMatchObject({ HbRouting: 'Failed', HbRoutedRevision: 1, HbCardRevision: null, HbStatus: 'AwaitingDecision' });
    expect(await failures(id)).toEqual([expect.objectContaining({ HbSource: 'HbCaseToManagement', HbRevision: 1, HbText: expect.stringContaining('Post_card') as string })]);
    expect(flows.mails()).toEqual([expect.objectContaining({ to: parameters.hb_AdminMail, body: expect.stringContaining(`?case=${id}`) as string })]);
    await flows.change('assessments', id, { HbRouting: 'Pending' });
    await sweep();
    expect(flows.cards()).toHaveLength(1);
    expect(await standing(id)).toMatchObject({ HbRouting: 'InReview', HbCardRevision: 1 });
  });

  test('too much to do in Teams or SharePoint is no failure: the next sweep does it', async () => {
    const id = await waitingCase();
    flows.answer('PostCardToConversation', 429);
    await sweep();
    expect(flows.cards()).toEqual([]);
    expect(await standing(id)).toMatchObject({ HbRouting: 'Pending' });
    flows.answer('PatchItem', ...Array.from({ length: 5 }, () => 429));
    await sweep();
    expect(await standing(id)).toMatchObject({ HbRouting: 'Pending' });
    await sweep();
    expect(flows.cards()).toHaveLength(1);
    expect(flows.mails()).toEqual([]);
    expect(await failures(id)).toEqual([]);
  });

  test('a run that is cut off between the claim and the card posts nothing twice, and the watch finds it', async () => {
    const id = await waitingCase();
    flows.answer('PostCardToConversation', 'die');
    await sweep().catch(() => undefined);
    await sweep();
    expect(flows.cards()).toEqual([]);
    expect(await standing(id)).toMatchObject({ HbRouting: 'InReview', HbRoutedRevision: 1, HbCardRevision: null });
    await flows.run('HbWatch');
    expect(flows.mails()).toEqual([]);
    flows.pass(2);
    await flows.run('HbWatch');
    await flows.run('HbWatch');
    expect(await standing(id)).toMatchObject({ HbRouting: 'Failed' });
    expect(await failures(id)).toHaveLength(1);
    expect(flows.mails().map(({ subject }) => subject)).toEqual(['Hållbarhetssäkring: Ett ärende togs in men kortet till ledningsgruppen syns inte']);
  });

  test('one case that fails does not stop the next', async () => {
    const id = await waitingCase({ Title: 'Första' });
    const { id: other } = await flows.site.newCase();
    await flows.change('assessments', other, { ...submitted(1), Title: 'Andra' });
    flows.answer('PostCardToConversation', 403);
    await sweep();
    expect(await standing(id)).toMatchObject({ HbRouting: 'Failed' });
    expect(cardTexts(flows.cards()[0]?.card)).toContain('Andra');
  });
});

const decide = async (id: number, revision: number, values: Record<string, unknown> = {}): Promise<string> => {
  const attempt = `försök 'nr' ${made += 1}`;
  await flows.add('decisions', {
    HbKey: `${id}:${revision}`, HbAssessmentId: id, HbRevision: revision, HbAttempt: attempt,
    HbDecision: 'continueWithConditions', HbReason: 'Nyttan är <större> & säker.\nRad två', HbMinutesReference: '§ 42', ...values,
  });
  return attempt;
};
const condition = (id: number, attempt: string, order: number, values: Record<string, unknown> = {}): Promise<number> => flows.add('conditions', {
  HbKey: `${attempt}:${order}`, HbAssessmentId: id, HbRevision: 1, HbAttempt: attempt, HbOrder: order, HbText: `Villkor ${order}`,
  HbOwnerName: 'Trafikchefen', HbDue: `${flows.day(10)}T00:00:00Z`, HbIsMet: false, ...values,
});

describe('a decision to the group', () => {
  const tell = (): Promise<FlowRun> => flows.run('HbDecisionToGroup');

  test('is told once to the owner and the group, with its conditions, as it was written', async () => {
    const id = await waitingCase({ Title: 'Bro & <tunnel>' });
    const attempt = await decide(id, 1);
    await condition(id, attempt, 2);
    await condition(id, attempt, 1);
    // Somebody adds a row of their own afterwards: the first one on a submission is the decision.
    await decide(id, 1, { HbKey: `${id}:late`, HbAttempt: 'late', HbDecision: 'end', HbReason: 'För sent' });
    await condition(id, 'någon annans', 1, { HbText: 'Räknas inte', HbKey: 'annan' });
    await tell();
    expect(flows.mails()).toEqual([]); // the case has not followed yet
    await flows.change('assessments', id, { HbStatus: 'InProgress', HbRouting: 'Decided' });
    for (let at = 0; at < 5; at += 1) await tell();
    const [mail, ...more] = flows.mails();
    expect(more).toEqual([]);
    expect(mail?.to.split(';').sort()).toEqual(['erik', 'karin', 'maria'].map((name) => expect.stringMatching(`^${name}`) as string));
    expect(mail?.subject).toBe('Beslut av ledningsgruppen: Bro & <tunnel>');
    expect(mail?.body).toContain('Bro &amp; &lt;tunnel&gt;');
    expect(mail?.body).toContain('Nyttan är &lt;större&gt; &amp; säker.<br>Rad två');
    expect(mail?.body).toMatch(/Fortsätt med villkor.*Villkor 1.*Trafikchefen.*Villkor 2/s);
    expect(mail?.body).not.toMatch(/Räknas inte|För sent/);
    expect(mail?.body).toContain(`${parameters.hb_CasePage}?case=${id}`);
    expect(await standing(id)).toMatchObject({ HbToldRevision: 1, HbStatus: 'InProgress', HbRouting: 'Decided' });
  });

  test('a refused letter is told to the administrator; too much to do is tried again; a protected case is not named', async () => {
    const id = await waitingCase({ Title: 'Hemligt', HbIsConfidential: true });
    await decide(id, 1, { HbReason: 'Hemligt skäl' });
    await flows.change('assessments', id, { HbStatus: 'InProgress', HbRouting: 'Decided' });
    flows.answer('SendEmailV2', 429);
    await tell();
    expect(await standing(id)).toMatchObject({ HbToldRevision: 0 });
    flows.answer('SendEmailV2', 500);
    await tell();
    await tell();
    expect(await standing(id)).toMatchObject({ HbToldRevision: 1, HbRouting: 'Decided' });
    expect(flows.mails().map(({ to }) => to)).toEqual([parameters.hb_AdminMail]);
    expect(await failures(id)).toHaveLength(1);
    await decide(id, 2, { HbReason: 'Hemligt skäl' });
    await flows.change('assessments', id, { HbRevision: 2, HbOwnerId: null });
    await tell();
    expect(flows.mails()).toHaveLength(2);
    expect(JSON.stringify(flows.mails())).not.toContain('Hemligt');
  });

  test('with nobody to tell, the administrator gets it', async () => {
    const id = await waitingCase();
    await decide(id, 1, { HbDecision: 'backToGroup' });
    await flows.change('assessments', id, { HbStatus: 'InProgress', HbRouting: 'Returned', HbOwnerId: null, HbGroupId: [] });
    await tell();
    expect(flows.mails()).toEqual([expect.objectContaining({ to: parameters.hb_AdminMail, body: expect.stringContaining('Åter till projektgruppen') as string })]);
  });

  test('a case that does not follow its decision is told to the administrator, once', async () => {
    const id = await waitingCase({ HbRoutedRevision: 1, HbCardRevision: 1, HbRouting: 'InReview' });
    await decide(id, 1);
    await flows.run('HbWatch');
    await flows.run('HbWatch');
    expect(flows.mails().map(({ subject }) => subject)).toEqual(['Hållbarhetssäkring: Ett beslut har inte slagit igenom i ärendet']);
    expect(await standing(id)).toMatchObject({ HbRouting: 'InReview' });
  });
});

describe('reminders', () => {
  test('a meeting within a week, once, with those that still wait, in order', async () => {
    const id = await waitingCase({ Title: 'Först' });
    const { id: later } = await flows.site.newCase();
    await flows.change('assessments', later, { ...submitted(2), Title: 'Sedan' });
    const { id: gone } = await flows.site.newCase();
    const { id: closed } = await flows.site.newCase();
    await flows.change('assessments', closed, { ...submitted(1), Title: 'Hemligt', HbIsConfidential: true });
    const meetingAt = (key: string, days: number, more: Record<string, unknown> = {}): Promise<number> =>
      flows.add('meetings', { HbKey: key, Title: `Möte ${key}`, HbDate: `${flows.day(days)}T00:00:00Z`, ...more });
    const near = await meetingAt('när\'a', 7);
    for (const [key, days, more] of [['långt', 8, {}], ['förbi', -1, {}], ['borttaget', 2, { HbIsRemoved: true }], ['tomt', 3, {}]] as const) await meetingAt(key, days, more);
    const put = (caseId: number, revision: number, order: number, meeting = 'när\'a', presenter = ''): Promise<number> =>
      flows.add('agendaItems', { HbKey: `${caseId}:${revision}`, HbAssessmentId: caseId, HbRevision: revision, HbMeetingKey: meeting, HbOrder: order, HbPresenter: presenter });
    await put(later, 2, 2, 'när\'a', 'Eva <Berg>');
    await put(id, 1, 1);
    await put(gone, 1, 3);
    await put(later, 1, 4);
    await put(closed, 1, 5, 'när\'a', 'Någon Hemlig');
    for (const key of ['långt', 'förbi', 'borttaget']) await put(id, made += 1000, 1, key);
    for (let at = 0; at < 3; at += 1) await flows.run('HbMeetingReminder');
    const [card, ...more] = flows.cards();
    expect(more).toEqual([]);
    expect(cardProblems(card?.card)).toEqual([]);
    expect(cardTexts(card?.card)).toEqual(expect.arrayContaining(['Möte när\'a', flows.day(7)]));
    expect(cardTexts(card?.card).filter((text) => /Först|Sedan|skyddat/.test(text))).toEqual(['Först', 'Sedan. Föredrar: Eva <Berg>', 'Ett skyddat ärende']);
    expect(JSON.stringify(card?.card)).not.toMatch(/Hemlig/);
    expect((await flows.row('meetings', near))['HbRemindedOn']).not.toBeNull();
  });

  test('a condition, every second week until it is met, and only of the decision that stands', async () => {
    for (const { Id } of await flows.rows('conditions', 'HbIsMet ne 1')) await flows.change('conditions', Id, { HbIsMet: true });
    const id = await waitingCase();
    const attempt = await decide(id, 1);
    await flows.change('assessments', id, { HbStatus: 'InProgress', HbRouting: 'Decided' });
    const due = await condition(id, attempt, 1, { HbText: 'Bullret mäts' });
    await condition(id, attempt, 2, { HbIsMet: true });
    await condition(id, attempt, 3, { HbDue: `${flows.day(30)}T00:00:00Z` });
    await condition(id, 'ett annat försök', 4);
    const remind = (): Promise<FlowRun> => flows.run('HbConditionsDue');
    await remind();
    await remind();
    expect(flows.mails()).toEqual([expect.objectContaining({ to: expect.stringMatching(/^karin/) as string, body: expect.stringContaining('Bullret mäts') as string })]);
    flows.pass(24 * 13);
    await remind();
    expect(flows.mails()).toHaveLength(1);
    flows.pass(24);
    await remind();
    const about = flows.mails().filter(({ body }) => body.includes('Bullret mäts'));
    expect(about).toHaveLength(2);
    expect(about[1]?.body).toContain('Dagen har passerat');
    await flows.change('assessments', id, { HbRevision: 2, HbStatus: 'AwaitingDecision' });
    flows.pass(24 * 15);
    await remind();
    expect(flows.mails().filter(({ body }) => body.includes('Bullret mäts'))).toHaveLength(2); // submitted anew: the old decision no longer stands
    await flows.change('assessments', id, { HbRevision: 1, HbStatus: 'InProgress' });
    await flows.change('conditions', due, { HbIsMet: true, HbRemindedOn: null });
    flows.clear();
    await remind();
    expect(flows.mails().filter(({ body }) => body.includes('Bullret mäts'))).toEqual([]);
  });
});

test('each flow leaves one sign of life, renewed at most once an hour', async () => {
  await waitingCase();
  const sign = async (): Promise<Row | undefined> => (await flows.rows('events', "HbKey eq 'sign:HbCaseToManagement'"))[0];
  await sweep();
  const first = await sign();
  flows.pass(0.5);
  await sweep();
  expect((await sign())?.['HbOccurredOn']).toBe(first?.['HbOccurredOn']);
  flows.pass(0.6);
  await sweep();
  expect(Date.parse(String((await sign())?.['HbOccurredOn']))).toBeGreaterThan(Date.parse(String(first?.['HbOccurredOn'])));
  expect(await flows.rows('events', "HbEventKind eq 'signOfLife'")).toHaveLength(5);
  flows.pass(2);
  const before = (await sign())?.['HbOccurredOn'];
  flows.answer('GetItems', 403);
  expect((await sweep()).status).toBe('Failed');
  expect((await sign())?.['HbOccurredOn']).toBe(before);
});
