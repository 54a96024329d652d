import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { PeoplePort } from '../../data/ports/people';
import { commonTexts } from '../../i18n/sv/common';
import { details } from '../../method/sv/details';
import { typeGuidance } from '../../method/sv/type-guidance';
import { initiativeTypes } from '../../method/scales';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const per = { id: 3, name: 'Per Alm', email: '' };
const maria = { login: 'i:0#.f|membership|maria.holm@region.example', name: 'Maria Holm', email: '', title: '' };
const peopleOf = (resolve: PeoplePort['resolve'] = async () => ({ ok: true, value: { id: 42, name: 'Maria Holm', email: '' } })): PeoplePort =>
  ({ search: async () => ({ ok: true, value: [maria] }), resolve, me: () => maria });
const show = (from: FakeCase = {}, language: 'sv' | 'en' = 'sv', people = peopleOf()) => {
  const session = createFakeSession(from);
  return { session, ...renderPart(Part, session, language, { product: { people }, current: 'initiative' }) };
};

it('takes down what the initiative is', async () => {
  const { session } = show();
  for (const [label, text] of [['Avgränsning', 'Länet'], ['Alternativ', 'Två linjer'], ['Om ni inte gör insatsen', 'Som i dag'], ['Varför det spåret?', 'Stor'], ['Ansvarig roll', 'Strateg']] as const) {
    await userEvent.type(screen.getByRole('textbox', { name: label }), text);
  }
  await userEvent.click(screen.getByRole('radio', { name: 'Lätt spår' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /färdmedel/ }));
  expect(session.assessment()).toMatchObject({
    delimitation: 'Länet', alternatives: 'Två linjer', zeroAlternative: 'Som i dag', trackReason: 'Stor', ownerRole: 'Strateg', track: 'light', usesTravelPerspective: true,
  });
});

it.each(initiativeTypes)('gives advice for the type %s beside the fields', (type) => {
  show({ assessment: { type } });
  for (const point of [typeGuidance[type].lead, ...typeGuidance[type].points]) expect(screen.getByText(point)).toBeVisible();
});

it('follows the choice of type, and asks for a deadline on consultation answers alone', async () => {
  show();
  expect(screen.queryByLabelText('Svar senast')).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Typ av insats'), 'Remissyttrande');
  expect(screen.getByText(typeGuidance.consultation.lead)).toBeVisible();
  expect(screen.getByLabelText('Svar senast')).toBeVisible();
});

it('warns of a deadline that is near', () => {
  show({ assessment: { type: 'consultation', deadline: '2026-03-03' } });
  expect(screen.getByText(/ska lämnas i morgon, 3 mars 2026/)).toBeVisible();
});

it('says that it is late when the initiative is decided already, and only then', async () => {
  const { session } = show();
  await userEvent.click(screen.getByRole('radio', { name: 'Ja, delvis' }));
  expect(screen.getByText(/skriv i avgränsningen vad som ligger fast/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Ja, helt' }));
  expect(screen.getByText(/kom tidigare nästa gång/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Nej, inget är beslutat' }));
  expect(screen.queryByText(/kom tidigare|ligger fast/)).toBeNull();
  expect(session.assessment().decisionState).toBe('notDecided');
});

it('offers the units of the region but takes any other', async () => {
  const { session } = show({ assessment: { unit: '' } });
  const unit = screen.getByLabelText('Enhet');
  const list = document.getElementById(unit.getAttribute('list') ?? '') as HTMLDataListElement;
  expect([...list.options].map(({ value }) => value)).toEqual(['Regional utveckling']);
  await userEvent.type(unit, 'Kultur');
  expect(session.assessment().unit).toBe('Kultur');
});

it('points to the sister method for transport', () => {
  show();
  expect(screen.getByRole('link', { name: details.links.transportSocialImpact })).toHaveAttribute('target', '_blank');
});

it('shows a reader everything and lets them change nothing', () => {
  show({ canEdit: false, assessment: { delimitation: 'Länet', owner: per } });
  expect(screen.getByDisplayValue('Länet')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: /Lämna över|Ta bort|Lägg till/ })).toBeNull();
});

describe('handing over', () => {
  const open = async (): Promise<HTMLElement> => {
    await userEvent.click(screen.getByRole('button', { name: 'Lämna över ansvaret för säkringen' }));
    return screen.getByRole('dialog', { name: 'Lämna över ansvaret' });
  };
  const choose = async (dialog: HTMLElement): Promise<void> => {
    await userEvent.type(within(dialog).getByRole('combobox'), 'Mar');
    await userEvent.click(await within(dialog).findByRole('option', { name: /Maria Holm/ }));
  };
  const confirm = (dialog: HTMLElement): Promise<void> => userEvent.click(within(dialog).getByRole('button', { name: 'Lämna över' }));

  it('names the new owner, keeps the former one in the group and records who, when and why', async () => {
    const { session } = show({ assessment: { owner: per, ownerRole: 'Trafikstrateg', group: [] } });
    const dialog = await open();
    expect(within(dialog).getByText(/Per Alm stannar i projektgruppen/)).toBeVisible();
    await choose(dialog);
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Skäl/ }), 'Ny tjänst');
    await confirm(dialog);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(session.assessment()).toMatchObject({ owner: { id: 42 }, ownerRole: 'Trafikstrateg', group: [{ id: 3 }] });
    expect(session.rows('answer').map(({ key, item, text, participants }) => ({ key, item, text, participants }))).toEqual([
      { key: 'case-1:H.owner', item: 'H.owner', text: 'Ny tjänst', participants: 'från Per Alm (Trafikstrateg) till Maria Holm (Trafikstrateg)' },
    ]);
  });

  it('makes a record of its own the second time', async () => {
    const { session } = show({ assessment: { owner: per }, rows: { answer: [{ key: 'case-1:H.owner', item: 'H.owner', text: 'Först', participants: 'från Eva till Per' }] } });
    const dialog = await open();
    await choose(dialog);
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Skäl/ }), 'Igen');
    await confirm(dialog);
    await waitFor(() => expect(session.rows('answer').map(({ key, text }) => [key, text])).toEqual([['case-1:H.owner', 'Först'], ['case-1:H.owner:2', 'Igen']]));
  });

  it('asks for what is missing and changes nothing', async () => {
    const { session } = show({ assessment: { owner: per } });
    const dialog = await open();
    await confirm(dialog);
    expect(within(dialog).getByText('Välj vem som tar över.')).toBeVisible();
    expect(within(dialog).getByText('Skriv skälet, så att andra förstår.')).toBeVisible();
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Skäl/ }), 'N');
    expect(within(dialog).queryByText('Skriv skälet, så att andra förstår.')).toBeNull();
    expect(session.assessment().owner).toEqual(per);
  });

  it('keeps a reason that is begun when the dialog is closed, and tells nobody of it yet', async () => {
    const { session } = show({ assessment: { owner: per } });
    const dialog = await open();
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Skäl/ }), 'Ny');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Avbryt' }));
    expect(session.assessment().owner).toEqual(per);
    expect(within(await open()).getByRole('textbox', { name: /Skäl/ })).toHaveValue('Ny');
    expect(session.rows('answer').map(({ participants }) => participants)).toEqual(['']);
  });

  it('hands nothing over when the dialog is closed while the new owner is being looked up', async () => {
    let answer: (found: Awaited<ReturnType<PeoplePort['resolve']>>) => void = () => undefined;
    const { session } = show({ assessment: { owner: per } }, 'sv', peopleOf(() => new Promise((resolve) => { answer = resolve; })));
    const dialog = await open();
    await choose(dialog);
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Skäl/ }), 'Ny tjänst');
    await confirm(dialog);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Avbryt' }));
    await act(async () => answer({ ok: true, value: { id: 42, name: 'Maria Holm', email: '' } }));
    expect(session.assessment().owner).toEqual(per);
    expect(session.rows('answer').map(({ participants }) => participants)).toEqual(['']);
  });

  it.each([
    ['has left the directory', { kind: 'noSuchPerson', login: maria.login, who: maria.login }, /^Maria Holm finns inte längre i katalogen/],
    ['cannot be looked up', { kind: 'forbidden' }, commonTexts.failures.forbidden],
  ] as const)('stays with the owner when the new one %s', async (_name, failure, sentence) => {
    const { session } = show({ assessment: { owner: per } }, 'sv', peopleOf(async () => ({ ok: false, failure })));
    const dialog = await open();
    await choose(dialog);
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Skäl/ }), 'Ny tjänst');
    await confirm(dialog);
    expect(await within(dialog).findByText(sentence)).toBeInTheDocument();
    expect(session.assessment().owner).toEqual(per);
    expect(session.rows('answer').map(({ participants }) => participants)).toEqual(['']);
  });

  it('has no accessibility faults', async () => {
    const { baseElement } = show({ assessment: { owner: per } });
    await open();
    expect(await axe(baseElement)).toHaveNoViolations();
  });
});

describe('the people of a case', () => {
  const showPeople = (resolve?: PeoplePort['resolve']) => show({ assessment: { owner: per, group: [per] } }, 'sv', peopleOf(resolve)).session;
  const addMaria = async (): Promise<void> => {
    await userEvent.type(screen.getByRole('combobox', { name: /^Projektgrupp/ }), 'Mar');
    await userEvent.click(await screen.findByRole('option', { name: /Maria Holm/ }));
  };

  it('can be added to from the directory and taken away', async () => {
    const session = showPeople();
    await addMaria();
    await waitFor(() => expect(session.assessment().group.map(({ id }) => id)).toEqual([per.id, 42]));
    await userEvent.click(screen.getAllByRole('button', { name: `Ta bort ${per.name}` }).slice(-1)[0] as HTMLElement);
    await waitFor(() => expect(session.assessment().group.map(({ id }) => id)).toEqual([42]));
  });

  it('stay as they are, with a sentence that names somebody who has left the directory', async () => {
    const session = showPeople(async (login) => ({ ok: false, failure: { kind: 'noSuchPerson', login, who: login } }));
    await addMaria();
    expect(await screen.findByText(/^Maria Holm finns inte längre i katalogen/)).toBeInTheDocument();
    expect(session.assessment().group).toEqual([per]);
  });

  it('stay as they are, with a sentence, when SharePoint does not know the new one', async () => {
    const session = showPeople(async () => ({ ok: false, failure: { kind: 'forbidden' } }));
    await addMaria();
    expect(await screen.findByText(commonTexts.failures.forbidden)).toBeInTheDocument();
    expect(session.assessment().group).toEqual([per]);
  });
});

it.each(['sv', 'en'] as const)('has no accessibility faults (%s)', async (language) => {
  const { container } = show({ assessment: { owner: per, group: [per], decisionState: 'decided', type: 'consultation', deadline: '2026-03-03' }, rows: { relation: [{ name: 'Cykelplan', kind: 'relatedInitiative' }] } }, language);
  await act(() => Promise.resolve());
  expect(await axe(container)).toHaveNoViolations();
});
